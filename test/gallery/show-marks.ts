import { highlightStyle, type Mark, type Strength } from '../../src/page/highlight-style';

/** What lies behind the words: colour, or a made-up picture of hills at dusk. */
const grounds = {
  white: 'background:#fff;color:#111',
  sepia: 'background:#f4ecd8;color:#5b4636',
  black: 'background:#000;color:#eee',
  photo: `color:#fff;background:radial-gradient(circle at 82% 8%,#f7d9a0 0 4%,transparent 22%),
    linear-gradient(165deg,transparent 55%,#1d2b1a 56%),linear-gradient(195deg,transparent 60%,#31452c 61%),
    linear-gradient(#24405e,#6d6f86 45%,#8d6a58)`,
} as const;

const words: Readonly<Record<Mark, string>> = {
  same: 'nothing more than a bridge for everybody',
  changed: 'sixty million crowns and not a penny less',
  likely: 'a bridge at last',
  position: 'Examplia wants the bridge before any road',
  name: 'Mara Ellison',
  current: 'we have waited for it long enough',
};

/** Every kind of mark, on every kind of background; the system's own colours would hide them. */
export function showMarks(strength: Strength, app: HTMLElement, signal: AbortSignal): void {
  const page = document.createElement('main');
  page.style.cssText = 'display:grid;grid-template-columns:repeat(auto-fit,minmax(300px,1fr))';
  const title = document.createElement('h1');
  title.className = 'spoken';
  title.textContent = 'Marks';
  title.style.cssText = 'position:absolute;clip-path:inset(50%)';
  page.append(title);
  app.append(page);
  const style = document.createElement('style');
  style.textContent = highlightStyle(strength);
  document.head.append(style);
  signal.addEventListener('abort', () => {
    app.replaceChildren();
    style.remove();
    CSS.highlights.clear();
  });
  const names = style.textContent.match(/(?<=::highlight\()[\w-]+/g) ?? [];
  for (const look of Object.values(grounds)) {
    const paragraph = document.createElement('p');
    paragraph.style.cssText = `forced-color-adjust:none;${look};margin:0;padding:24px;font:18px/1.8 Georgia,serif`;
    page.append(paragraph);
    for (const name of names) {
      const text = document.createTextNode(words[name.split('-')[1] as Mark]);
      paragraph.append('She told them: ', text, '. ');
      const range = document.createRange();
      range.selectNodeContents(text);
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, new Highlight());
      CSS.highlights.get(name)?.add(range);
    }
  }
}
