import type { CueForce, CueVerb } from './language';
import { cueVerb, list } from './words';

/** Verbs whose forms no rule gives: base, third person, past, participle, perfect. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'say says said saying said',
    'tell tells told telling told',
    'write writes wrote writing written',
    'foretell foretells foretold foretelling foretold',
    'begin begins began beginning begun',
    'go goes went going gone',
    'make makes made making made',
    'put puts put putting put',
    'read reads read reading read',
    'swear swears swore swearing sworn',
    'hold holds held holding held',
    'shoot shoots shot shooting shot',
    'hit hits hit hitting hit',
    'fire fires fired firing fired',
    'quip quips quipped quipping quipped',
    'admit admits admitted admitting admitted',
    'retort retorts retorted retorting retorted',
    'sob sobs sobbed sobbing sobbed',
    'chat chats chatted chatting chatted',
    'cut cuts cut cutting cut',
    'let lets let letting let',
    'give gives gave giving given',
    'blog blogs blogged blogging blogged',
    'speak speaks spoke speaking spoken',
    'mean means meant meaning meant',
    'snap snaps snapped snapping snapped',
    'slam slams slammed slamming slammed',
    'rap raps rapped rapping rapped',
    'nod nods nodded nodding nodded',
    'rip rips ripped ripping ripped',
    'brag brags bragged bragging bragged',
    'grin grins grinned grinning grinned',
    'refer refers referred referring referred',
    'set sets set setting set',
    'lay lays laid laying laid',
    'ring rings rang ringing rung',
    'sing sings sang singing sung',
    'foresee foresees foresaw foreseeing foreseen',
    'decree decrees decreed decreeing decreed',
    'agree agrees agreed agreeing agreed',
    'dub dubs dubbed dubbing dubbed',
    'rebut rebuts rebutted rebutting rebutted',
    'sum sums summed summing summed',
    'beg begs begged begging begged',
    'concur concurs concurred concurring concurred',
    'prefer prefers preferred preferring preferred',
    'reply replies replied replying replied',
    'think thinks thought thinking thought',
    'feel feels felt feeling felt',
    'find finds found finding found',
    'show shows showed showing shown',
    'know knows knew knowing known',
    'see sees saw seeing seen',
    'understand understands understood understanding understood',
    'plan plans planned planning planned',
  ].map((line) => {
    const forms = list(line);
    return [forms[0] ?? '', forms];
  }),
);

function conjugate(base: string): readonly string[] {
  const known = irregular.get(base);
  if (known) return known;
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  if (/[^aeiou]y$/.test(base)) {
    const short = base.slice(0, -1);
    return [base, `${short}ies`, `${short}ied`, `${base}ing`, `${short}ied`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, `${stem}ed`, `${stem}ing`, `${stem}ed`];
}

/** `bases`: a verb a word, a tail joined by "_": "point_out". */
function verbs(bases: string, takes: string, force: CueForce, addressee = false): CueVerb[] {
  return list(bases).map((entry) => {
    const [base = '', ...tail] = entry.split('_');
    const [plain = '', third = '', past = '', participle = '', perfect = ''] = conjugate(base);
    return cueVerb(
      {
        finite: `${plain} ${third} ${past}`,
        participles: participle,
        perfect,
        tail: tail.join(' '),
        ...(plain === past ? {} : { bare: plain }),
      },
      takes,
      force,
      addressee,
    );
  });
}

function literal(cues: readonly CueVerb[]): CueVerb[] {
  return cues.map((cue) => ({ ...cue, literal: true }));
}

/** English reporting verbs by what they govern and do. */
export const englishCues: readonly CueVerb[] = [
  ...verbs(
    `say claim insist argue explain suggest declare announce acknowledge admit maintain contend
     assert allege conclude stress emphasize emphasise concede predict complain joke confirm
     indicate reiterate point_out make_clear go_on_to_say hint confide warn caution boast testify
     hypothesize theorize speculate lament remark posit attest affirm reaffirm avow profess opine`,
    'quote clause bare',
    'assert',
  ),
  ...literal(
    verbs(
      `note add state observe report mention repeat charge counter reveal disclose estimate recall
       recount write tweet post blog`,
      'quote clause bare',
      'assert',
    ),
  ),
  ...verbs('put_it', 'quote clause', 'assert'),
  ...verbs('refuse_to_say decline_to_say', 'clause', 'refuse'),
  ...verbs('remind inform assure notify', 'quote clause bare', 'assert', true),
  ...verbs('tell advise', 'quote clause bare infinitive', 'assert', true),
  ...verbs('deny', 'quote clause bare object', 'deny'),
  ...verbs('dispute reject refute rebut', 'quote clause object', 'deny'),
  ...verbs('ask', 'quote clause infinitive', 'ask', true),
  ...verbs('wonder inquire enquire question', 'quote clause', 'ask', true),
  ...verbs(
    'demand urge order request implore plead beg exhort instruct',
    'quote clause infinitive',
    'demand',
    true,
  ),
  ...verbs('call_on', 'infinitive', 'demand', true),
  ...verbs('call_for', 'object', 'demand'),
  ...literal(verbs('promise vow pledge', 'quote clause bare infinitive', 'promise')),
  ...verbs('swear threaten', 'quote clause infinitive', 'promise'),
  ...verbs('decline refuse', 'infinitive', 'refuse'),
  ...verbs(
    `reply respond answer retort rejoin comment quip muse object protest reflect reason
     agree concur clarify grumble gripe marvel exclaim shout venture deadpan`,
    'quote clause',
    'assert',
  ),
  ...verbs(
    ` continue yell scream cry cry_out
     whisper mutter murmur snap chant interject interrupt chime_in shoot_back fire_back hit_back
     go_on begin conclude_with joke gush bark boom growl roar shriek sob sigh laugh smile
     groan moan scoff sneer snarl crow thunder intone offer volunteer sum_up sum_it_up
     elaborate bemoan reminisce
      enthuse rave rant fume declaim preach read sing recite wisecrack explode
     react apologize apologise
     stammer stutter beam chuckle call_out ring_out write_back`,
    'quote',
    'assert',
  ),
  ...verbs(
    `criticize criticise denounce decry deride condemn praise hail blast slam mock
     accuse blame dismiss highlight refer_to portray depict
     laud tout applaud lambaste rip assail attack ridicule belittle rebuke chide scold disparage
     trash skewer liken credit rail_against warn_of warn_against boast_of
     boast_about brag_about complain_of complain_about speak_of talk_about talk_of joke_about
     comment_on cite invoke reference defend advocate trumpet vilify malign herald push_for
     press_for insult taunt bash salute impugn demonize deplore allude_to insist_on`,
    'object',
    'assert',
  ),
  ...verbs(
    'call dub label brand term nickname deem describe characterize characterise',
    'object name',
    'assert',
  ),
  ...verbs('echo pronounce propose recommend', 'quote object', 'assert'),
  ...verbs('proclaim', 'quote clause object', 'assert'),
  ...literal(verbs('project', 'clause', 'assert')),
];

/** English verbs of thinking, finding and wanting. */
export const englishAttitudes: readonly CueVerb[] = [
  ...literal(
    verbs(
      `think believe hope fear feel find determine rule decide imply show learn realize realise know
     assume doubt worry imagine discover expect understand conclude guess judge reckon`,
      'clause bare',
      'assert',
    ),
  ),
  ...verbs('want plan seek wish intend prefer need hope decide', 'infinitive object', 'assert'),
  ...verbs('see view regard consider', 'object name', 'assert'),
];
