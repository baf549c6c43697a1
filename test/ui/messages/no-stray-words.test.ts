import ts from 'typescript';
import { expect, it } from 'vitest';

const sources = import.meta.glob<string>('../../../src/ui/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Attributes that are shown or spoken. */
const spoken = new Set(['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'label']);
/** An address of no language. */
const isExample = (text: string) => /^(https:\/\/)?[\w.]*example(\.org)?[\w/?=%.]*$/.test(text);
const hasWords = (text: string) => /\p{L}{2,}/u.test(text) && !isExample(text);

/** Operators whose right side can be what is shown. */
const passing = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.PlusToken,
]);

/** Words of a component that a reader meets and that are not in the catalogue. */
function findStrayWords(source: string): string[] {
  const file = ts.createSourceFile(
    'a.tsx',
    source,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const isShown = (node: ts.Node): boolean => {
    const { parent } = node;
    if (ts.isJsxAttribute(parent)) return spoken.has(parent.name.getText(file));
    if (ts.isJsxExpression(parent))
      return ts.isJsxAttribute(parent.parent) ? isShown(parent) : true;
    const passes =
      ts.isConditionalExpression(parent) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isTemplateExpression(parent) ||
      (ts.isBinaryExpression(parent) &&
        parent.right === node &&
        passing.has(parent.operatorToken.kind));
    return passes && isShown(parent);
  };
  const look = (node: ts.Node): void => {
    const text =
      ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
        ? node.text
        : '';
    if (hasWords(text) && (ts.isJsxText(node) || isShown(node))) found.push(text.trim());
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

it.each([
  ['<p>Hello there</p>', ['Hello there']],
  ["<p>{open ? 'Show less' : say('more')}</p>", ['Show less']],
  ['<button aria-label="Close" class="close" />', ['Close']],
  ["<p>{status === 'ready' && 'All done'}</p>", ['All done']],
  ["<p class={open ? 'wide' : 'narrow'}>{say('title')}</p>", []],
  ['<input placeholder="example.org" />', []],
])('finds the stray words of %s', (jsx, stray) => {
  expect(findStrayWords(`const a = ${jsx};`)).toEqual(stray);
});

it('looks at every component', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(20);
});

it.each(Object.entries(sources))('%s takes its words from the catalogue', (_, source) => {
  expect(findStrayWords(source)).toEqual([]);
});
