import { describe, expect, it } from 'vitest';
import { compareWordings } from '../../../src/core/matching/compare-wordings';
import { type DifferenceKind, materialKinds } from '../../../src/core/matching/match';
import { loadLexicon } from './load-lexicon';

const lexicon = loadLexicon();

const kindsBetween = (a: string, b: string): DifferenceKind[] =>
  compareWordings({ text: a }, { text: b }, lexicon).differences.map(({ kind }) => kind);

/** Invented. Each says something else than the wording before it. */
const altered: readonly (readonly [kind: DifferenceKind, a: string, b: string])[] = [
  [
    'negation',
    'We work with the police on such cases.',
    'We refuse to work with the police on such cases.',
  ],
  [
    'negation',
    'The pilot followed the instructions from the tower.',
    'The pilot failed to follow the instructions from the tower.',
  ],
  [
    'negation',
    'The mill bought its grain from the valley.',
    'The mill stopped buying its grain from the valley.',
  ],
  ['negation', 'The fleet is ready to sail.', 'The fleet is far from ready to sail.'],
  [
    'negation',
    'All of the tests were completed before the launch.',
    'Before the launch, none of the tests had been completed.',
  ],
  [
    'negation',
    'We are satisfied with the outcome of the inquiry.',
    'The outcome of the inquiry does not satisfy us.',
  ],
  [
    'negation',
    'Everybody on the island supports the wind farm.',
    'Hardly anyone on the island supports the wind farm.',
  ],
  ['negation', 'The board is in favour of the merger.', 'The board is against the merger.'],
  [
    'negation',
    'I am confident that the talks will succeed.',
    'I doubt that the talks will succeed.',
  ],
  [
    'negation',
    'The situation is getting better every day.',
    'The situation is getting worse every day.',
  ],
  ['negation', 'The offer is still on the table.', 'The offer is off the table.'],
  [
    'negation',
    'The decision was legal and was taken in the open.',
    'The decision was illegal and was taken in secret.',
  ],
  [
    'negation',
    'We were told before the vote that the money was there.',
    'It was only after the vote that we were told the money was there.',
  ],
  [
    'negation',
    'The firm repaid every cent of the loan.',
    'The firm never repaid a cent of the loan.',
  ],
  [
    'number',
    'We asked for twelve inspectors and were given three.',
    'We asked for three inspectors and were given twelve.',
  ],
  [
    'number',
    'Unemployment fell from 9 per cent to 6 per cent under this government.',
    'Unemployment fell from 6 per cent to 9 per cent under this government.',
  ],
  [
    'number',
    'The dam lost two metres of water in ten days.',
    'In two days the dam lost ten metres of water.',
  ],
  [
    'number',
    'Turnover grew by 8 per cent and profit by 3 per cent.',
    'Turnover grew by 3 per cent and profit by 8 per cent.',
  ],
  [
    'number',
    'Our side scored once and conceded three times.',
    'Our side scored twice and conceded three times.',
  ],
  [
    'number',
    'We paid $3.5 million for the whole fleet.',
    'The entire fleet cost us 3.5 million euros.',
  ],
  [
    'number',
    'Rents in the old town have doubled since the tram line opened.',
    'Since the new tram line was opened, rents in the old quarter have trebled.',
  ],
  [
    'number',
    'The bridge will cost 14 million euros and be ready in 2031.',
    'The bridge, due to be finished in 2034, will cost 14 million euros.',
  ],
  ['negation', 'The letters were encrypted.', 'The letters were unencrypted.'],
  [
    'negation',
    'The council decided last night to keep the ferry.',
    'Last night the council decided to scrap the ferry.',
  ],
  [
    'number',
    'The race lasted ninety seconds and I remember none of it.',
    'The race lasted ninety minutes and I remember none of it.',
  ],
  [
    'number',
    'The fair opens on June 20th and closes when the hay is in.',
    'The fair opens on June 21st and closes when the hay is in.',
  ],
  [
    'number',
    'She wrote three hundred songs for the choir, and eleven of them were ever sung.',
    'Of the 500 songs that she composed for this choir, eleven have been sung.',
  ],
  [
    'modality',
    'Guests who come without a ticket will not be let in.',
    'Guests who come without a ticket might not be let in.',
  ],
  [
    'modality',
    'We may have to close the harbour if the ice comes.',
    'If the ice arrives, we will have to close the harbour.',
  ],
  ['number', 'The budget has been cut by a quarter.', 'They cut the budget by 40 percent.'],
  [
    'number',
    'Last winter I worked eleven nights without a day off.',
    'Last winter I worked eleven weeks without a day off.',
  ],
  [
    'name',
    'Ms Halvorsen wrote the letter, and Mr Brandt signed it.',
    'Mr Brandt wrote the letter, and Ms Halvorsen signed it.',
  ],
  ['name', 'Germany owes Poland an answer.', 'Poland owes Germany an answer.'],
  [
    'name',
    'The hearing was moved from Monday to Wednesday.',
    'The hearing was moved from Wednesday to Monday.',
  ],
  ['name', 'We will meet again on Thursday in Geneva.', 'We will meet again on Tuesday in Geneva.'],
  [
    'name',
    'We will meet again on Thursday in Geneva.',
    'We will meet again on Thursday in Vienna.',
  ],
  ['name', 'In spring the river flooded its banks.', 'The river flooded its banks in winter.'],
  [
    'name',
    'It was Dr Achterberg who found the error in the data.',
    'The error in the data was found by Dr Willemsen.',
  ],
  [
    'name',
    'The Turkish delegation left the talks early.',
    'The talks ended early for the delegation from Greece.',
  ],
  [
    'name',
    'The minister knew about the payments from the start.',
    'From the beginning the governor had known about the payments.',
  ],
  [
    'name',
    'Our engineers warned the ministry in writing.',
    'Our lawyers warned the ministry in writing.',
  ],
  [
    'name',
    'The finance minister assured us that the grant would be paid.',
    'The interior minister assured us that the grant would be paid.',
  ],
  [
    'name',
    'Kestrel Energy drained the marsh without asking anyone.',
    'Norden Energy drained the marsh without asking anyone.',
  ],
  [
    'modality',
    'The fire was caused by a faulty cable.',
    'A faulty cable could have caused the fire.',
  ],
  [
    'modality',
    'The dam will certainly hold through the winter.',
    'Perhaps the dam will hold through the winter.',
  ],
  [
    'modality',
    'We will rebuild every house in the valley.',
    'We will try to rebuild every house in the valley.',
  ],
  ['modality', 'We are going to sell the building.', 'We are considering selling the building.'],
  ['modality', 'The tax will rise next year.', 'The tax is expected to rise next year.'],
  [
    'modality',
    'The ministry is obliged to publish the figures.',
    'The ministry is free to publish the figures.',
  ],
  ['modality', 'It is clear that the vote was rigged.', 'It is possible that the vote was rigged.'],
  [
    'modality',
    'The suspect is believed to have left the country.',
    'The suspect has left the country.',
  ],
  [
    'modality',
    'They must have known about the fraud.',
    'It is possible that they knew about the fraud.',
  ],
  [
    'negation',
    'The tenants have the right to inspect the roof before it is repaired.',
    'Before the roof is repaired, the tenants have no right to inspect it.',
  ],
  [
    'negation',
    'Our lamps are made here and tested before they are sold.',
    'Our lamps, which are made here, do not get tested before they are sold.',
  ],
  [
    'negation',
    'The second lap was faster than the first.',
    'I ran the second lap more slowly than the first.',
  ],
  [
    'negation',
    'Since the new road was built, hares have become rarer in the valley.',
    'Since the new road was built, hares have become more frequent in the valley.',
  ],
  [
    'name',
    'From next week shops in Latvia will no longer be able to return the empty bottles.',
    'As of next week shops in Estonia cannot send back the bottles.',
  ],
  [
    'number',
    'We have collected 48,000 names against the use of nets in the bay.',
    'Our petition against the use of nets in the bay has been signed by 84,000 people.',
  ],
  [
    'negation',
    'Since the fees went up, people have been borrowing more books.',
    'People have been borrowing fewer books since the fees rose.',
  ],
  ['name', 'I learned the trade from my grandfather.', 'It was my uncle who taught me the trade.'],
  ['negation', 'We have enough chairs for the party.', 'We have too few chairs for the party.'],
  ['number', 'One boat in five needs a new engine.', 'Every third boat needs a new engine.'],
  ['modality', 'The vote was clearly rigged.', 'The vote was allegedly rigged.'],
];

/** Invented. Each says what the wording before it says, and holds what looks like a change. */
const reworded: readonly (readonly [a: string, b: string])[] = [
  ['We failed to reach the families in time.', 'We did not reach the families in time.'],
  ['The mill ceased to pay wages in the spring.', 'In spring the mill stopped paying wages.'],
  ['The plan was far from perfect, but it worked.', 'The plan was not perfect, but it worked.'],
  ['The exam was not difficult for her.', 'The exam was easy for her.'],
  ['The school is still not open.', 'The school remains closed.'],
  ['He was not present when the vote was taken.', 'He was absent when the vote was taken.'],
  ['The doctors were unable to save the leg.', 'The doctors could not save the leg.'],
  ['The shop does not open before nine.', 'The shop opens at nine.'],
  ['I will sign only if my members agree.', 'I will not sign unless my members agree.'],
  ['It is unlikely that the ferry will sail tonight.', 'The ferry will probably not sail tonight.'],
  ['The army has neither food nor fuel.', 'The army has no food and no fuel.'],
  ['He neither smokes nor drinks.', 'He does not smoke, and he does not drink.'],
  [
    'The bay is cleaner today than at any time since the war.',
    'Not since the war has the bay been as clean as it is today.',
  ],
  [
    'Prices are higher in the city than in the country.',
    'Prices are lower in the country than in the city.',
  ],
  [
    'The new engine uses less fuel than the old one.',
    'The old engine used more fuel than the new one.',
  ],
  ['Perhaps we will open a second shift.', 'We may open a second shift.'],
  ['The ministry is obliged to publish the figures.', 'The ministry must publish the figures.'],
  [
    'Without the subsidy, the farm would not survive.',
    'The farm could not survive without the subsidy.',
  ],
  ['The accident could have been prevented.', 'The accident was not inevitable.'],
  ['The director must have known about it.', 'The director surely knew about it.'],
  ['In May there were 40 cases and in June 55.', 'There were 55 cases in June, after 40 in May.'],
  ['The price went from 20 to 30 crowns.', 'The price rose to 30 crowns from 20.'],
  ['Kowalski beat Novak in three sets.', 'Novak lost to Kowalski in three sets.'],
  ['No decision has been taken yet.', 'A decision is still to be taken.'],
  [
    'Four pupils in every hundred leave without a certificate.',
    'Four percent of the pupils leave with no certificate.',
  ],
  [
    'The bells rang at half past seven and again at ten to nine.',
    'The bells rang at 7.30 and again at 8.50.',
  ],
  [
    'The sponsor may leave, and if he does we will have to close.',
    'If the sponsor leaves, as he may, we will have to close.',
  ],
  [
    'We shipped nine thousand crates last summer, and not one came back.',
    'Last summer nine thousand crates left our ports, and none came back.',
  ],
  [
    'That is more than our neighbours have and more than the Fund asks of us.',
    'That is more than our neighbours have and more than [Norden Bank] asks of us.',
  ],
  [
    'They want to close the second hall before the winter.',
    'Their plan is to close the second hall before the winter.',
  ],
  [
    'They took the bell and left the altar, so they were no collectors.',
    'They went off with the bell while the altar stayed behind, so collectors they were not.',
  ],
  ['By morning the fields were under water.', 'Before dawn the fields were under water.'],
  ['Two thirds of the pupils passed.', '67 percent of the pupils passed.'],
  ['We have worked here for a quarter of a century.', 'We have worked here for 25 years.'],
  ['We paid 1.5 million euros for the land.', 'We paid one and a half million euros for the land.'],
  [
    'Lena Voss built the bridge that Tarkan Aydin had designed.',
    'Tarkan Aydin designed the bridge, and Lena Voss built it.',
  ],
  [
    'The Hungarians asked the Romanians for two trains.',
    'The Romanians were asked by the Hungarians for two trains.',
  ],
  [
    'It was the mayor and not the minister who gave the order.',
    'The mayor gave the order, not the minister.',
  ],
  ['Nobody but my sister has driven the tractor.', 'Only my sister has driven the tractor.'],
  [
    'I will not raise the fees, and I will not sell the hall.',
    'The mayor ruled out raising the fees and the sale of the hall.',
  ],
  [
    'Whether or not the owner likes it, the footpath stays open.',
    'The footpath stays open, and it does not matter whether the owner likes it or not.',
  ],
  [
    'Neither club has yet confirmed the date of the replay.',
    'The date of the replay has not yet been confirmed by either club.',
  ],
  ['Nobody had told the drummer to stop.', 'No one had told the drummer that he should stop.'],
  ['Nobody is to enter the cellar.', 'No one may enter the cellar.'],
  ['Members may leave the scheme at once.', 'Members can leave the scheme at once.'],
  [
    'If we stop fishing in the spring, the cod will return.',
    'An end to the fishing in spring would make the cod return.',
  ],
  [
    'There was nothing left of the orchard that my uncle planted.',
    'Of the orchard that my uncle planted nothing remained.',
  ],
  [
    'No stall may sell fireworks near the church.',
    'Near the church stalls are banned from selling fireworks.',
  ],
  ['In this bay you will find no bigger oysters.', 'The biggest oysters are found in this bay.'],
  ['One pupil in four walks to school.', '25 percent of the pupils walk to school.'],
  ['Only one in ten of the seats was taken.', 'Ninety per cent of the seats were not taken.'],
  ['Nine of the twelve lifts are broken.', 'Three of the twelve lifts are working.'],
  ['The trial lasted six weeks in all.', 'In all, the trial lasted a month and a half.'],
  ['She is the only one who has not paid.', 'Everyone has paid except her.'],
  ['My brother is taller than I am.', 'I am shorter than my brother.'],
  ['The vans are less expensive than the buses.', 'The vans are cheaper than the buses.'],
  ['I cannot sing it. I just cannot sing it.', 'I just cannot sing it.'],
  ['Shouldn’t you feel at home in your own town?', 'You should feel at home in your own town.'],
  ['We will sail with or without the mayor.', 'We will sail with the mayor or without.'],
  ['There is a one percent chance of rain.', 'There is a 1 percent chance of rain.'],
  ['The train costs less than the taxi.', 'The train is cheaper than the taxi.'],
  [
    'She remembered every face in the picture, and she said so.',
    'There was not a face in the picture that she did not remember, and she said so.',
  ],
  [
    'Anyone can borrow the boats on request.',
    'Nobody who asks to borrow the boats is turned away.',
  ],
  ['You can only reach the tower on foot.', 'The tower cannot be reached by car.'],
  ['Nothing in this town is older than the well.', 'The well is the oldest thing in the town.'],
  ['Ms. Halvorsen is praised for what she did.', 'Ingrid Halvorsen is praised for what she did.'],
];

describe('findDifferences', () => {
  for (const [kind, a, b] of altered) {
    it(`tells the ${kind}, from either side, in “${b}”`, () => {
      expect(kindsBetween(a, b)).toContain(kind);
      expect(kindsBetween(b, a)).toContain(kind);
    });
  }

  for (const [a, b] of reworded) {
    it(`invents no change in “${b}”`, () => {
      const invented = [...kindsBetween(a, b), ...kindsBetween(b, a)].filter((kind) =>
        materialKinds.has(kind),
      );
      expect(invented).toEqual([]);
    });
  }
});
