import { useMemo } from 'preact/hooks';
import type { Annotation } from '../../core/factbase/annotation';
import { lineUpVersions } from '../collation/line-up-versions';
import type { AppLanguage } from '../messages/languages';

/** The same wordings as a table: an outlet a row, aligned words in columns. */
export function VariantTable({
  annotation,
  language,
}: {
  annotation: Annotation;
  language: AppLanguage;
}) {
  const { text, versions } = annotation;
  const slots = useMemo(() => lineUpVersions(text, versions), [text, versions]);
  const label = language.say('table-label');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section class="table-room" aria-label={label} tabIndex={0}>
      <table class="variants">
        <caption class="spoken">{label}</caption>
        <thead class="spoken">
          <tr>
            <th scope="col">{language.say('table-outlet')}</th>
            <th scope="colgroup" colSpan={slots.length}>
              {language.say('table-words')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr class="here">
            <th scope="row">{language.say('here')}</th>
            {slots.map(({ page, agreed }, i) => (
              <td key={i} dir="auto">
                {page && (agreed ? page : <mark>{page}</mark>)}
              </td>
            ))}
          </tr>
          {versions.map(({ source }, row) => (
            <tr key={`${source.outlet} ${row}`}>
              <th scope="row" dir="auto">
                {source.outlet}
              </th>
              {slots.map(({ readings }, i) => {
                const reading = readings[row];
                return (
                  <td key={i} dir="auto">
                    {reading?.text && (reading.same ? reading.text : <mark>{reading.text}</mark>)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
