import type { RivalClass } from '../../core/matching/lexicon';

/**
 * Words that must never stand for one another, by class. Members are parted by “;” and the words of
 * one member (Russia, Russian, Moscow) by spaces: these are not rivals of each other.
 */
export const rivalLists: Readonly<Record<RivalClass, string>> = {
  weekday: 'monday mon; tuesday tue tues; wednesday; thursday thurs; friday fri; saturday; sunday',
  month:
    'january jan; february feb; march; april apr; may; june jun; july jul; august aug; september sept; october oct; november nov; december dec',
  season:
    'spring springtime; summer summertime; autumn; winter wintertime; morning; noon midday; afternoon; evening; night overnight; midnight; dawn; dusk',
  number: [
    'zero nil; one single once sole; two twice double couple pair twofold both; three thrice triple treble trio threefold',
    'four quadruple fourfold; five; six; seven; eight; nine; ten tens; eleven; twelve dozen; thirteen',
    'fourteen; fifteen; sixteen; seventeen; eighteen; nineteen; twenty; thirty; forty; fifty; sixty',
    'seventy; eighty; ninety; hundred hundreds; thousand thousands; million millions; billion billions',
    'trillion trillions; first; second; third thirds; fourth quarter; fifth; sixth; seventh; eighth; ninth; tenth',
    'eleventh; twelfth; thirteenth; fourteenth; fifteenth; sixteenth; seventeenth; eighteenth; nineteenth',
    'twentieth; thirtieth; fortieth; fiftieth; hundredth; thousandth; millionth; half',
  ].join(';'),
  colour:
    'red crimson scarlet; blue azure; green; yellow; orange; purple violet; pink; brown; black; white; gray; gold golden; silver; beige; turquoise',
  party: [
    'democrat democratic; republican gop; labour; conservative tory tories; liberal; socialist; communist',
    'libertarian; nationalist; fascist; monarchist; populist; centrist; islamist; anarchist; marxist',
  ].join(';'),
  direction: [
    'north northern northward; south southern southward; east eastern eastward; west western westward',
    'northeast northeastern; northwest northwestern; southeast southeastern; southwest southwestern',
    'leftist leftwing; rightist rightwing; upward upwards; downward downwards; inward inwards; outward outwards',
  ].join(';'),
  kinsman: [
    'mother mom mum mama mommy mummy; father dad papa daddy; son; daughter; brother; sister; husband hubby; wife; uncle; aunt',
    'nephew; niece; cousin; grandfather grandpa granddad; grandmother grandma; grandson; granddaughter',
    'widow; widower; stepfather; stepmother; stepson; stepdaughter; king; queen',
    'prince; princess; boyfriend; girlfriend; bride; bridegroom groom',
  ].join(';'),
  office: [
    'president presidential presidency; minister; senator; governor; mayor; ambassador; chancellor; congressman',
    'congresswoman; judge; sheriff; bishop; archbishop; cardinal; pope; rabbi; imam; general; colonel; major',
    'captain; lieutenant; sergeant; admiral; corporal; treasurer; professor; teacher; pupil student',
    'doctor physician; nurse; lawyer attorney; goalkeeper; striker; midfielder; plaintiff; defendant; employer; employee',
    'buyer; seller; landlord; tenant; victim; suspect; emperor; sultan; engineer; architect; farmer; fisherman; miner; soldier; sailor',
    'pilot; driver motorist; baker; butcher; carpenter; electrician; plumber; mechanic; cook chef; waiter; barber; tailor; shepherd',
    'gardener; firefighter fireman; paramedic; surgeon; dentist; pharmacist; midwife; psychologist; scientist researcher; historian',
    'economist; accountant; banker; journalist reporter; editor; publisher; photographer; author writer novelist; poet; painter',
    'sculptor; musician; singer; composer; actor; actress; dancer; referee; coach trainer; librarian; priest; nun; monk; prosecutor',
    'notary; detective; auditor; clerk; owner; shareholder; pensioner retiree; cyclist; pedestrian; passenger; tourist; refugee',
    'prisoner inmate; orphan; councillor; chairman chairwoman; commissioner; dean; rector; provost; abbot; vicar; deacon',
    'coroner; inspector; constable; warden; ranger; forester; brewer; winemaker; beekeeper; blacksmith; weaver; potter',
    'welder; roofer; glazier; bricklayer; butler; courier; postman; translator; interpreter; curator; conductor; organist; pianist',
    'violinist; drummer; guitarist; astronaut; biologist; geologist; chemist; physicist; astronomer; veterinarian vet; optician',
  ].join(';'),
  unit: [
    'minute; hour hourly; day daily; week weekly; weekend; fortnight; month monthly; year yearly annual annually; decade; century; millennium',
    'millimeter; centimeter; meter; kilometer; inch; foot; yard; mile; acre; hectare; gram; kilogram kilo; ounce; tonne ton',
    'liter; gallon; pint; barrel; dollar; euro; pound; ruble rouble; yen; yuan renminbi; rupee; franc; peso; lira; krona; hryvnia; cent',
    'watt; kilowatt; megawatt; gigawatt; kilobyte; megabyte; gigabyte; terabyte; celsius; fahrenheit',
  ].join(';'),
  faith: [
    'christian christianity; muslim islam islamic moslem; jew jewish judaism; hindu hinduism; buddhist buddhism; sikh sikhism',
    'catholic catholicism; protestant protestantism; orthodox; sunni; shiite shia; anglican; baptist; methodist; lutheran',
    'church; mosque; synagogue; temple; bible; koran quran; torah',
  ].join(';'),
  institution: [
    'senate; parliament parliamentary; cabinet; police; army; navy naval; airforce; hospital; school; university; prison jail',
    'court; bank; museum; library; airport; harbor port; football soccer; rugby; cricket; tennis; basketball; baseball; hockey',
    'golf; swimming; cycling bicycle bike; boxing; oil; gas; coal; wheat; corn; rice; copper; wind; solar; nuclear; bus; train; tram',
    'car; truck lorry; ship; plane airplane aircraft; helicopter; motorcycle',
  ].join(';'),
  modal:
    // “may” is a month above; a stem has one class.
    'will shall; would; can; could; might; must; should ought',
  nation: [
    'afghanistan afghan kabul; albania albanian tirana; algeria algerian algiers; andorra; angola angolan luanda; argentina argentine argentinian',
    'armenia armenian yerevan; australia australian canberra; austria austrian vienna; azerbaijan azerbaijani azeri baku; bahrain bahraini',
    'bangladesh bangladeshi dhaka; belarus belarusian belarussian minsk; belgium belgian; benin; bhutan bhutanese; bolivia bolivian',
    'bosnia bosnian sarajevo; botswana; brazil brazilian; brunei; bulgaria bulgarian sofia; burundi; cambodia cambodian; cameroon cameroonian',
    'canada canadian ottawa; chad chadian; chile chilean santiago; china chinese beijing; colombia colombian; congo congolese; croatia croatian croat zagreb',
    'cuba cuban havana; cyprus cypriot nicosia; czech prague; denmark danish dane copenhagen; ecuador ecuadorian; egypt egyptian cairo',
    'salvador salvadoran; eritrea eritrean; estonia estonian tallinn; ethiopia ethiopian; fiji fijian; finland finnish finn helsinki',
    'france french frenchman paris; gabon; gambia gambian; georgia georgian tbilisi; germany german berlin; ghana ghanaian; greece greek athens',
    'guatemala guatemalan; guinea guinean; guyana; haiti haitian; honduras honduran; hungary hungarian budapest; iceland icelandic reykjavik',
    'india indian delhi; indonesia indonesian jakarta; iran iranian tehran; iraq iraqi baghdad; ireland irish irishman dublin; israel israeli',
    'italy italian rome; jamaica jamaican; japan japanese tokyo; jordan jordanian amman; kazakhstan kazakh; kenya kenyan nairobi',
    'korea korean seoul; kosovo kosovar; kuwait kuwaiti; kyrgyzstan kyrgyz bishkek; laos laotian; latvia latvian riga; lebanon lebanese beirut',
    'liberia liberian; libya libyan tripoli; lithuania lithuanian vilnius; luxembourg; macedonia macedonian skopje; malawi; malaysia malaysian',
    'mali malian; malta maltese; mauritania; mexico mexican; moldova moldovan; monaco; mongolia mongolian; montenegro montenegrin; morocco moroccan rabat',
    'mozambique; myanmar burma burmese; namibia namibian; nepal nepalese nepali; netherlands dutch holland; zealand; nicaragua nicaraguan',
    'niger; nigeria nigerian; norway norwegian oslo; oman omani; pakistan pakistani islamabad; palestine palestinian; panama panamanian; paraguay',
    'peru peruvian lima; philippines filipino philippine manila; poland polish pole warsaw; portugal portuguese lisbon; qatar qatari doha',
    'romania romanian bucharest; russia russian moscow kremlin; rwanda rwandan; arabia saudi riyadh; senegal senegalese; serbia serbian serb belgrade',
    'singapore singaporean; slovakia slovak slovakian bratislava; slovenia slovenian slovene; somalia somali mogadishu; spain spanish spaniard madrid',
    'lanka lankan; sudan sudanese khartoum; sweden swedish swede stockholm; switzerland swiss; syria syrian damascus; taiwan taiwanese taipei',
    'tajikistan tajik; tanzania tanzanian; thailand thai bangkok; togo; tunisia tunisian tunis; turkey turkish turk ankara; turkmenistan turkmen',
    'uganda ugandan; ukraine ukrainian kyiv kiev; uruguay uruguayan; uzbekistan uzbek; venezuela venezuelan caracas; vietnam vietnamese hanoi; yemen yemeni',
    'zambia zambian; zimbabwe zimbabwean; america american washington; britain british briton london england english englishman; scotland scottish scot edinburgh',
    'wales welsh cardiff; soviet; yugoslavia yugoslav; europe european; africa african; asia asian; tibet tibetan; kurdistan kurdish kurd',
    'chechnya chechen; crimea crimean; catalonia catalan; arab',
  ].join(';'),
};
