import { words } from './words';

/** Past and present forms that no ending gives away. */
const irregular = words(
  `took takes made makes got gets gave gives saw sees came comes went goes kept keeps left leaves felt
   feels found finds spoke speaks wrote writes drew draws brought brings sent sends used uses ran runs
   began begins sought seeks fought fights held holds put puts set sets led leads met meets hit hits
   became becomes chose chooses knew knows thought thinks told tells said says read reads meant means
   lost loses won wins wore wears broke breaks built builds bought buys caught catches drove drives
   fell falls flew flies forgot gets grew grows heard hears hid hides laid lays let lets paid pays
   rose rises sang sings shook shook shot shoots showed shows sold sells stood stands struck strikes
   taught teaches threw throws understood wants sees loves likes hates calls offers seems appears
   looks sounds remains features includes contains carries bears displays lists cites promotes
   supports opposes backs favors hopes believes expects plans needs enjoys draws poses signs`,
);

/** Words in -ed that are mostly no verb of their own. */
const notVerbs = words('need indeed hundred united red bed feed seed speed breed shed wed sacred');

/** Whether an English word in lower case looks like a finite verb. */
export function looksFiniteEnglish(word: string): boolean {
  if (irregular.has(word)) return true;
  return word.length > 4 && word.endsWith('ed') && !notVerbs.has(word);
}
