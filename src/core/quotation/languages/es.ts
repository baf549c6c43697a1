import type { CueForce, CueVerb, Language, SourcePronoun } from './language';
import { cueVerb, gendered, list, sourcePhrase, words } from './words';

/** Verbs by their finite forms, a line each. */
function verbs(lines: string, takes: string, force: CueForce = 'assert'): readonly CueVerb[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => cueVerb({ finite: list(line).join(' ') }, takes, force));
}

function pronoun(plural: boolean, gender: SourcePronoun['gender'], person = 3): SourcePronoun {
  return { plural, gender, person };
}

/** Spanish: direct quotations beside the commonest verbs. */
export const spanish: Language = {
  code: 'es',
  // Without those that French, Italian or Portuguese share: "la", "de", "que", "no".
  functionWords: words(
    `el los las del y con para su lo más pero sus es fue este sí porque esta cuando muy sin también
     hasta hay donde quien desde según son han está dos años`,
  ),
  cues: [
    ...verbs(
      `dijo dice dicen dijeron
       afirmó afirma afirman afirmaron
       declaró declara declaran declararon
       aseguró asegura aseguran aseguraron
       señaló señala señalan señalaron
       explicó explica explican explicaron
       añadió añade añaden añadieron
       agregó agrega agregaron
       indicó indica indicaron
       comentó comenta comentaron
       sostuvo sostiene sostuvieron
       manifestó manifiesta manifestaron
       respondió responde respondieron
       contestó contesta contestaron
       escribió escribe escribieron
       recordó recuerda recordaron
       insistió insiste insistieron
       subrayó subraya subrayaron
       destacó destaca destacaron
       advirtió advierte advirtieron
       reconoció reconoce reconocieron
       admitió admite admitieron
       contó cuenta contaron
       concluyó concluye concluyeron`,
      'quote clause',
    ),
    ...verbs('negó niega negaron\ndesmintió desmiente desmintieron', 'quote clause', 'deny'),
    ...verbs('preguntó pregunta preguntaron', 'quote clause', 'ask'),
    ...verbs('pidió pide pidieron\nexigió exige exigieron', 'quote clause', 'demand'),
    ...verbs('prometió promete prometieron', 'quote clause infinitive', 'promise'),
  ],
  sourcePhrases: [sourcePhrase('según')],
  complementisers: words('que'),
  interrogatives: words('si cómo qué cuándo dónde quién'),
  helpers: words('ha han había habían'),
  passiveHelpers: words('fue fueron es son era eran ser sido'),
  infinitiveMarks: words(''),
  negations: words('no nunca ni tampoco'),
  adverbs: words('también luego después además hoy ayer ya aún antes tarde entonces'),
  adverbEnding: 'mente',
  conjunctions: words('y e o u pero sino aunque mientras cuando porque'),
  prepositions: words(
    'a ante bajo con contra de del al desde durante en entre hacia hasta para por según sin sobre tras',
  ),
  determiners: words(
    'el la los las un una unos unas este esta estos estas ese esa otro otra otros otras dos tres varios',
  ),
  possessives: words('su sus mi nuestro nuestra'),
  pronouns: new Map([
    ['él', pronoun(false, 'male')],
    ['ella', pronoun(false, 'female')],
    ['ellos', pronoun(true, null)],
    ['ellas', pronoun(true, null)],
    ['yo', pronoun(false, null, 1)],
    ['nosotros', pronoun(true, null, 1)],
  ]),
  relatives: words('que quien quienes cual'),
  possessiveEndings: [],
  titles: gendered(
    'presidente general juez',
    'señor sr don ministro doctor alcalde',
    'señora sra doña ministra doctora alcaldesa presidenta',
  ),
  roles: gendered(
    'presidente portavoz dirigente líder testigo periodista representante',
    'ministro alcalde director profesor médico abogado vecino',
    'ministra alcaldesa directora profesora médica abogada vecina presidenta',
  ),
  bodies: words('ministerio gobierno policía tribunal partido ayuntamiento empresa comisión'),
  groups: words('fuentes expertos autoridades testigos vecinos funcionarios'),
  speechNouns: words('comunicado entrevista discurso declaración carta mensaje rueda informe'),
  notNames: words(
    `el la los las un una y o pero en de del al a con por para según si no sí él ella ellos su este
     esta lunes martes miércoles jueves viernes sábado domingo tras hoy ayer además también cuando`,
  ),
  provenancePhrases: [],
  abbreviations: words('sr sra dr dra ee uu etc'),
  interviewLabels: words('p r'),
  capitalNouns: false,
  order: { cueFirstAfterQuote: true, cueFirstBeforeQuote: true },
  nameStem: (word) => word,
  nameGender: () => null,
};
