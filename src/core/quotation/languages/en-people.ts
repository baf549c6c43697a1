import { gendered, words } from './words';

/** Titles that stand before a name. */
export const englishTitles = gendered(
  `dr doctor prof professor sen sens senator rep reps representative congressman_or_woman gov governor
   president vice prime minister chancellor secretary attorney general gen lt lieutenant col colonel
   sgt sergeant capt captain cmdr commander maj major adm admiral rev reverend pastor bishop
   archbishop cardinal pope rabbi imam sheikh sheik ayatollah judge justice chief speaker mayor
   ambassador commissioner councilor councillor sheriff detective officer inspector superintendent
   deputy former ex acting then-president foreign defence defense envoy director chairman_or_woman
   hon honorable coach analyst economist spokesperson candidate nominee leader emperor`,
  `mr mister sir lord king prince father brother congressman chairman spokesman councilman assemblyman`,
  `mrs ms miss madam madame dame lady queen princess sister congresswoman chairwoman spokeswoman
   councilwoman assemblywoman`,
);

/** What people who are quoted are. */
export const englishRoles = gendered(
  `minister president adviser advisor aide assistant diplomat official spokesperson ambassador envoy
   secretary senator governor representative lawmaker legislator leader candidate nominee politician
   analyst expert economist professor scientist researcher doctor lawyer attorney judge justice
   prosecutor commissioner chief director executive manager founder owner chair chairperson head
   commander general colonel captain officer detective sheriff soldier author writer journalist
   reporter editor columnist commentator correspondent host anchor moderator historian scholar
   strategist consultant operative pollster donor activist organizer campaigner advocate supporter
   voter resident witness victim survivor teacher student coach player singer actor director
   billionaire mogul millionaire entrepreneur investor developer farmer worker driver nurse pastor
   priest bishop rabbi imam mayor premier chancellor commissioner negotiator mediator veteran member
   partner friend source front-runner frontrunner incumbent challenger rival democrat republican
   conservative liberal socialist libertarian parent neighbor neighbour`,
  `spokesman chairman congressman businessman councilman father son brother husband uncle grandfather
   king prince actor man boy gentleman`,
  `spokeswoman chairwoman congresswoman businesswoman councilwoman mother daughter sister wife aunt
   grandmother queen princess actress woman girl lady`,
);

/** Roles by the wider words that refer back to them. */
export const englishRoleKinds: ReadonlyMap<string, readonly string[]> = new Map([
  ['diplomat', ['ambassador', 'envoy', 'foreign', 'diplomatic']],
  ['adviser', ['advisor', 'aide', 'strategist', 'counsel']],
  ['advisor', ['adviser', 'aide', 'strategist', 'counsel']],
  ['aide', ['adviser', 'advisor', 'assistant', 'spokesman', 'spokeswoman', 'spokesperson']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['spokesman', ['spokesperson']],
  ['spokeswoman', ['spokesperson']],
  [
    'lawmaker',
    ['senator', 'sen', 'representative', 'rep', 'congressman', 'congresswoman', 'deputy'],
  ],
  ['politician', ['senator', 'sen', 'governor', 'gov', 'mayor', 'minister', 'leader', 'lawmaker']],
  [
    'official',
    ['minister', 'secretary', 'director', 'commissioner', 'deputy', 'chief', 'spokesperson'],
  ],
  ['leader', ['president', 'premier', 'minister', 'chancellor', 'chairman', 'chief']],
  ['economist', ['professor', 'analyst']],
  ['academic', ['professor', 'scholar', 'researcher', 'historian']],
  ['scientist', ['professor', 'researcher']],
  ['envoy', ['ambassador', 'diplomat']],
  ['lawyer', ['attorney', 'counsel']],
  ['attorney', ['lawyer', 'counsel']],
  ['prosecutor', ['attorney']],
  ['executive', ['chief', 'president', 'founder', 'director', 'ceo']],
  ['businessman', ['mogul', 'billionaire', 'executive', 'developer', 'founder']],
  ['billionaire', ['mogul', 'businessman', 'developer', 'tycoon']],
  ['boss', ['chief', 'executive', 'director', 'manager']],
  ['negotiator', ['envoy', 'mediator']],
]);

/** Bodies that speak. */
export const englishBodies = words(
  `ministry government administration department office agency police court kremlin pentagon
   parliament senate congress committee commission council campaign company corporation bank
   university institute party union association federation organization organisation group center
   centre foundation fund network newspaper magazine paper times post journal army military navy
   force forces embassy bureau board team service authority house state nation country city county
   league states nations news times coalition alliance firm hospital school church report study survey poll court tribunal`,
);

/** Sources in the plural. */
export const englishGroups = words(
  `officials sources lawmakers senators aides advisers advisors diplomats ministers leaders experts
   analysts economists scientists researchers critics supporters opponents observers authorities
   prosecutors lawyers attorneys investigators police residents witnesses voters activists
   republicans democrats conservatives liberals people others reporters journalists protesters
   executives employees workers doctors students teachers officers soldiers campaigners advocates
   another one most members candidates rivals allies friends judges historians scholars strategists pollsters
   operatives organizers donors delegates insiders some many several both governors`,
);

/** Last words of names that are places, events, laws or papers. */
export const englishThings = words(
  `dinner day night week bar street avenue road river mountain hotel stadium airport park bridge
   building tower hall square island islands valley beach lake bay city county state states coast act
   bill law amendment deal accord treaty plan war prize award cup bowl festival conference convention
   summit show today tribune herald gazette courier chronicle post times globe journal observer`,
);

/** First words of names that are mostly places. */
export const englishPlaceOpenings = words(
  'san santa los las new north south east west fort mount lake',
);
