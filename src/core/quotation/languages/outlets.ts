import { words } from './words';

/** Agencies and stations by a name that says nothing of itself, in lower case, of any language. */
const agencies = words(
  `reuters afp ap upi tass tacc interfax itar-tass ria bloomberg xinhua anadolu dpa ansa efe kyodo
   yonhap pti ani ukrinform unian ukrinterfax sputnik bbc cnn cnbc msnbc nbc abc cbs npr pbs fox itv
   sky euronews rt meduza politico axios buzzfeed breitbart vox slate salon newsweek forbes fortune
   haaretz spiegel bild zeit faz welt monde figaro mundo país corriere repubblica ard zdf orf srf
   тасс интерфакс риа рбк коммерсантъ коммерсант ведомости медуза рейтер рейтерс
   укрінформ уніан інтерфакс-україна суспільне рейтерз рбк-україна bloomberg associated`,
);

/** Words that make a name an outlet's: "The Vell Courier", "Northern Radio". */
const outletWords = words(
  `agency press news newspaper times post journal herald tribune gazette courier chronicle daily
   weekly guardian telegraph independent observer mail mirror sun star standard globe inquirer
   examiner bulletin dispatch record register review magazine tv television radio channel network
   broadcaster podcast wire newswire agentur nachrichtenagentur zeitung tageszeitung rundfunk
   fernsehen sender anzeiger kurier nachrichten blatt magazin
   агентство агентства агентству газета газеты газете телеканал телеканалу телеканала радио радіо
   издание издания изданию видання виданню канал каналу канала новости новини правда`,
);

/** Whether a word of a name, in lower case, shows that the name is an outlet's. */
export function isOutletWord(word: string): boolean {
  return agencies.has(word) || outletWords.has(word);
}
