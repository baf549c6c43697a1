import type { CueForce, CueVerb } from './language';
import { cueVerb, gendered, words } from './words';

/** Verbs, one a line: finite forms, then, after a bar, the perfect: "hat … gesagt". */
function verbs(
  lines: string,
  takes: string,
  force: CueForce = 'assert',
  addressee = false,
): readonly CueVerb[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [finite = '', perfect = ''] = line.split('|');
      return cueVerb({ finite, perfect }, takes, force, addressee);
    });
}

/** German reporting verbs; of separable ones the part that carries the ending ("fügte … hinzu"). */
export const germanCues: readonly CueVerb[] = [
  ...verbs(
    `sagt sagte sagen sagten | gesagt
     erklärt erklärte erklären erklärten | erklärt
     betont betonte betonen betonten | betont
     berichtet berichtete berichten berichteten | berichtet
     meint meinte meinen meinten | gemeint
     schreibt schrieb schreiben schrieben | geschrieben
     erzählt erzählte erzählen erzählten | erzählt
     antwortet antwortete antworten antworteten | geantwortet
     entgegnet entgegnete entgegnen entgegneten | entgegnet
     erwidert erwiderte erwidern erwiderten | erwidert
     ergänzt ergänzte ergänzen ergänzten | ergänzt
     fügte fügten | hinzugefügt
     bekräftigt bekräftigte bekräftigten | bekräftigt
     bestätigt bestätigte bestätigen bestätigten | bestätigt
     behauptet behauptete behaupten behaupteten | behauptet
     versichert versicherte versichern versicherten | versichert
     warnt warnte warnen warnten | gewarnt
     mahnt mahnte mahnen mahnten | gemahnt
     erläutert erläuterte erläutern erläuterten | erläutert
     bemerkt bemerkte bemerkten | bemerkt
     kommentiert kommentierte kommentierten | kommentiert
     kritisiert kritisierte kritisieren kritisierten | kritisiert
     klagt klagte klagen klagten | geklagt
     äußert äußerte äußern äußerten äusserte | geäußert
     unterstrich unterstreicht unterstrichen | unterstrichen
     gesteht gestand gestanden | gestanden
     argumentiert argumentierte argumentieren argumentierten | argumentiert
     twitterte twittert | getwittert
     rief ruft riefen | gerufen
     teilte teilten | mitgeteilt
     kündigte kündigten | angekündigt
     räumte räumten | eingeräumt
     hob hoben | hervorgehoben
     stellte stellten | klargestellt
     verkündete verkündet verkündeten | verkündet
     scherzte scherzt scherzten | gescherzt
     urteilte urteilt | geurteilt
     resümierte resümiert | resümiert
     verwies verweist verwiesen
     hieß heißt`,
    'quote clause bare',
  ),
  ...verbs(
    `bestritt bestreitet bestritten | bestritten
     dementierte dementiert dementierten | dementiert
     wies wiesen | zurückgewiesen
     leugnete leugnet leugneten | geleugnet`,
    'quote clause bare object',
    'deny',
  ),
  ...verbs(`fragt fragte fragen fragten | gefragt`, 'quote clause', 'ask'),
  ...verbs(
    `fordert forderte fordern forderten | gefordert
     verlangt verlangte verlangen verlangten | verlangt
     bat bittet baten | gebeten
     appellierte appelliert appellierten | appelliert`,
    'quote clause bare',
    'demand',
    true,
  ),
  ...verbs(
    `versprach verspricht versprachen | versprochen
     drohte droht drohten | gedroht
     schwor schwört`,
    'quote clause bare infinitive',
    'promise',
  ),
  ...verbs(
    `vermutet vermutete vermuteten | vermutet
     prognostizierte prognostiziert`,
    'quote clause bare',
    'hedge',
  ),
  ...verbs(
    `nannte nennt nannten nennen | genannt
     bezeichnete bezeichnet bezeichneten bezeichnen | bezeichnet
     beschrieb beschreibt beschrieben | beschrieben
     beschuldigte beschuldigt
     warf werfen warfen | vorgeworfen`,
    'quote object',
  ),
];

/** Titles that stand before a German name. */
export const germanTitles = gendered(
  `dr prof professor präsident bundeskanzler kanzler minister bundeskanzlerin general oberst hauptmann kardinal bischof
   papst bürgermeister oberbürgermeister botschafter senator abgeordneter`,
  `herr herrn außenminister finanzminister innenminister verteidigungsminister
   wirtschaftsminister verkehrsminister ministerpräsident regierungssprecher sprecher parteichef
   könig prinz graf trainer bürgermeister präsident kanzler bundeskanzler botschafter`,
  `frau präsidentin kanzlerin bundeskanzlerin ministerin außenministerin finanzministerin
   innenministerin verkehrsministerin ministerpräsidentin regierungssprecherin sprecherin parteichefin
   königin prinzessin gräfin trainerin bürgermeisterin botschafterin professorin`,
);

/** What people who are quoted in German are. */
export const germanRoles = gendered(
  'abgeordnete abgeordneter vorsitzende vorsitzender angehörige angehöriger person mitglied',
  `minister außenminister finanzminister innenminister verteidigungsminister verkehrsminister
   präsident kanzler bundeskanzler ministerpräsident sprecher regierungssprecher berater diplomat
   botschafter senator gouverneur politiker experte analyst ökonom forscher wissenschaftler arzt
   anwalt staatsanwalt richter general offizier kommandeur polizist journalist autor chef leiter
   direktor geschäftsführer gründer bürgermeister oberbürgermeister landrat trainer spieler lehrer
   bauer landwirt fischer bäcker ingenieur zeuge augenzeuge nachbar vater sohn bruder ehemann mann
   parteichef beamter historiker`,
  `ministerin außenministerin finanzministerin innenministerin verteidigungsministerin
   verkehrsministerin präsidentin kanzlerin bundeskanzlerin ministerpräsidentin sprecherin
   regierungssprecherin beraterin diplomatin botschafterin senatorin politikerin expertin analystin
   ökonomin forscherin wissenschaftlerin ärztin anwältin staatsanwältin richterin polizistin
   journalistin autorin chefin leiterin direktorin geschäftsführerin gründerin bürgermeisterin
   trainerin spielerin lehrerin bäuerin landwirtin fischerin bäckerin ingenieurin zeugin nachbarin
   mutter tochter schwester ehefrau parteichefin historikerin`,
);

/** A compound's last part leads back to it: "die Ministerin" to the "Verkehrsministerin". */
export const germanRoleKinds: ReadonlyMap<string, readonly string[]> = new Map(
  [...germanRoles.keys()].map((role) => [
    role,
    [...germanRoles.keys()].filter((other) => other !== role && other.endsWith(role)),
  ]),
);

/** Bodies that speak. */
export const germanBodies = words(
  `ministerium außenministerium innenministerium finanzministerium verteidigungsministerium
   verkehrsministerium regierung bundesregierung verwaltung polizei feuerwehr gericht
   staatsanwaltschaft kreml parlament bundestag bundesrat senat rat stadtrat gemeinderat kommission
   firma unternehmen konzern bank partei verband gewerkschaft verein behörde amt agentur
   nachrichtenagentur zeitung universität institut krankenhaus kirche bericht gesellschaft stadt
   nato armee bundeswehr botschaft fraktion`,
);

/** Sources in the plural. */
export const germanGroups = words(
  `beamte diplomaten experten analysten forscher wissenschaftler ärzte anwälte ermittler zeugen
   augenzeugen nachbarn anwohner bewohner bürger politiker abgeordnete minister kritiker gegner
   befürworter unterstützer quellen kreise behörden leute journalisten aktivisten landwirte bauern
   fischer`,
);

/** Shortest parts of a compound: "Hof-rat" has a role of three letters, which any word may end in. */
const shortestHead = 4;
const shortestFirst = 3;

/** The role or body that a compound ends in: "chef" of "hafenchef"; null where none does. */
export function germanCompoundHead(word: string): string | null {
  for (let at = shortestFirst; at <= word.length - shortestHead; at += 1) {
    const head = word.slice(at);
    if (germanRoles.has(head) || germanBodies.has(head)) return head;
  }
  return null;
}
