import { AddPack } from './add-pack';
import type { OptionsProps } from './options';
import { PackRow } from './pack-row';
import { Section } from './section';

/** What is known, from where, and the way to more. */
export function PacksSection(props: OptionsProps) {
  const { language, packs } = props;
  return (
    <Section id="packs" title={language.say('packs')}>
      <p class="setting-note">{language.say('packs-note')}</p>
      <ul>
        {packs.map((pack) => (
          <PackRow key={pack.id} {...props} pack={pack} />
        ))}
      </ul>
      <AddPack {...props} />
    </Section>
  );
}
