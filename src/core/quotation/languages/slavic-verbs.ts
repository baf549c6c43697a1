import type { CueForce, CueVerb } from './language';
import { cueVerb, list } from './words';

/** All forms of a past tense from its masculine: "сказав" gives "сказала сказало сказали". */
function inflectPast(masculine: string): string {
  if (/[вл]ся$/.test(masculine)) {
    const stem = masculine.slice(0, -3);
    return `${masculine} ${stem}лась ${stem}лася ${stem}лось ${stem}лося ${stem}лись ${stem}лися`;
  }
  const stem = /[вл]$/.test(masculine) ? masculine.slice(0, -1) : masculine;
  return `${masculine} ${stem}ла ${stem}ло ${stem}ли`;
}

/**
 * Reporting verbs of an East Slavic language, one a line: the masculine past, then present
 * and other finite forms, then, after a bar, the adverbial participles ("кажучи").
 */
export function slavicVerbs(
  lines: string,
  takes: string,
  force: CueForce = 'assert',
  addressee = false,
): readonly CueVerb[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [forms = '', participles = ''] = line.split('|');
      const [past = '', ...present] = list(forms);
      const finite = `${inflectPast(past)} ${present.join(' ')}`;
      return cueVerb({ finite, participles }, takes, force, addressee);
    });
}
