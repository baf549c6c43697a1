import { measureMarks } from './mark-contrast';

/** Prints the worst contrasts of every mark on every background, as a table in Markdown. */
console.log(
  '| marks | mark | background | text : wash behind | text : wash over | line : background |',
);
console.log('|---|---|---|---|---|---|');
for (const { strength, mark, ground, text, veiled, line } of measureMarks()) {
  const figures = [text, veiled, line].map((figure) => figure.toFixed(2));
  console.log(`| ${[strength, mark, ground, ...figures].join(' | ')} |`);
}
