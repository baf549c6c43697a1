import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { optionSamples } from '../../gallery/option-samples';
import { box, labelled, show } from './show-options';

const memory = optionSamples.full.memory;
const titles = () =>
  [...box.querySelectorAll('.remembered h3')].map((each) => each.textContent?.slice(0, 12));
const listed = () => vi.waitFor(() => expect(titles()).toHaveLength(3));
const press = (label: string) =>
  [...box.querySelectorAll<HTMLElement>('#memory button')]
    .find((each) => each.textContent === label)
    ?.click();
const asked = () => vi.waitFor(() => expect(box.querySelector('.question')).not.toBeNull());
const toggle = () => labelled('Remember what I read, on this device').click();

it('lists what is kept, and what of it has the words that are sought', async () => {
  show();
  await listed();
  await userEvent.type(labelled('Search what is kept'), 'loaf');
  await vi.waitFor(() => expect(titles()).toEqual(['What a loaf ']));
  expect(box.querySelector<HTMLDetailsElement>('.remembered details')?.open).toBe(true);
  await userEvent.fill(labelled('Search what is kept'), 'zzz');
  await vi.waitFor(() =>
    expect(box.querySelector('#memory')?.textContent).toContain(
      'Nothing that is kept has these words.',
    ),
  );
});

it.each([
  ['Delete: We have not seen the text', { quotation: '2' }],
  ['Delete this article: What a loaf weighs', { article: 'https://echo.example/bread' }],
])('“%s” deletes at once', async (label, what) => {
  const { onForget } = show();
  await listed();
  labelled(label).click();
  await vi.waitFor(() => expect(onForget).toHaveBeenCalledExactlyOnceWith(what));
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('memory-title'));
  expect(box.querySelector('#memory [role="status"]')?.textContent).toBe('Deleted.');
});

it.each([
  ['Delete all of echo.example', { site: 'echo.example' }],
  ['Delete all', 'all'],
])('“%s” asks once', async (label, what) => {
  const { onForget } = show();
  await listed();
  press(label);
  await asked();
  expect(onForget).not.toHaveBeenCalled();
  box.querySelector<HTMLElement>('.question button')?.click();
  await vi.waitFor(() => expect(onForget).toHaveBeenCalledExactlyOnceWith(what));
});

it.each([
  ['Delete', 1],
  ['Keep', 0],
])('is off at once, and then offers to delete what is kept: %s', async (answer, times) => {
  const { onChangeMemory, onForget } = show();
  toggle();
  expect(onChangeMemory).toHaveBeenCalledExactlyOnceWith({ on: false, days: 90, megabytes: 50 });
  await asked();
  const buttons = [...box.querySelectorAll<HTMLElement>('.question button')];
  buttons.find((each) => each.textContent === answer)?.click();
  await vi.waitFor(() => expect(box.querySelector('.question')).toBeNull());
  expect(onForget).toHaveBeenCalledTimes(times);
});

it('offers nothing to delete where nothing is kept', () => {
  const { onChangeMemory } = show(optionSamples['memory-none']);
  expect(box.querySelector('#memory')?.textContent).toContain('Nothing is kept yet.');
  toggle();
  expect(onChangeMemory).toHaveBeenCalledOnce();
  expect(box.querySelector('.question')).toBeNull();
});

it('still shows what is kept when it is off', async () => {
  show({ memory: { ...memory, on: false } });
  await listed();
  expect(box.querySelector('#memory .amount')).toBeNull();
});

it('exports, and changes how long and how much', async () => {
  const { onExportMemory, onChangeMemory } = show();
  press('schema.org');
  expect(onExportMemory).toHaveBeenCalledExactlyOnceWith('schema-org');
  const days = labelled<HTMLInputElement>('Days kept');
  await userEvent.fill(days, '30');
  await userEvent.tab();
  expect(onChangeMemory).toHaveBeenCalledExactlyOnceWith({ on: true, days: 30, megabytes: 50 });
});

it('takes settings along, and says why a file of them is refused', async () => {
  const onImportSettings = vi
    .fn<(file: File) => Promise<{ ok: true }>>()
    .mockResolvedValueOnce({ ok: true })
    .mockResolvedValueOnce({
      ok: false,
      problems: [{ place: 'sites', message: 'no list' }],
    } as never);
  const { onExportSettings } = show({ onImportSettings });
  labelled('Export settings').click();
  expect(onExportSettings).toHaveBeenCalledOnce();
  const field = box.querySelector<HTMLInputElement>('#own-data input') as HTMLInputElement;
  await userEvent.upload(field, new File(['{}'], 'settings.json'));
  await vi.waitFor(() =>
    expect(box.querySelector('#own-data .stage')?.textContent).toBe('Your settings are imported.'),
  );
  await userEvent.upload(field, new File(['{}'], 'settings.json'));
  await vi.waitFor(() =>
    expect(box.querySelector('#own-data [role="alert"]')?.textContent).toContain('sites no list'),
  );
});
