import { measureMarks } from './mark-contrast';

/** Prints the worst contrasts of every mark on every background, as a table in Markdown. */
console.log('| marks | mark | background | text : wash | line : background |');
console.log('|---|---|---|---|---|');
for (const { strength, mark, ground, text, line } of measureMarks())
  console.log(`| ${strength} | ${mark} | ${ground} | ${text.toFixed(2)} | ${line.toFixed(2)} |`);
