import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PackOffer } from '../../../src/ui/options/pack-steps';
import { optionSamples } from '../../gallery/option-samples';
import { box, labelled, show } from './show-options';

const file = new File(['{}'], 'pack.json', { type: 'application/json' });
const titleOf = (id: string) =>
  optionSamples['three-packs'].packs.find((pack) => pack.id === id)?.title;

const choose = () => {
  const field = box.querySelector<HTMLInputElement>('#packs input[type="file"]');
  return userEvent.upload(field as HTMLInputElement, file);
};
const offered = () => vi.waitFor(() => expect(box.querySelector('.offer')).not.toBeNull());
const alerts = () => [...box.querySelectorAll('[role="alert"]')].map((each) => each.textContent);

it('shows what is in a pack before it is installed, and installs it once asked', async () => {
  const { onReadPack, onInstall, onCancelOffer } = show();
  await choose();
  await offered();
  expect(onReadPack).toHaveBeenCalledExactlyOnceWith(expect.any(File));
  expect(onInstall).not.toHaveBeenCalled();
  const text = box.querySelector('.offer')?.textContent ?? '';
  for (const part of [titleOf('harbour'), 'CC-BY-4.0', 'English', '2.5 MB', 'Quotes1,204', '7F3A'])
    expect(text).toContain(part);
  labelled('Install').click();
  await vi.waitFor(() => expect(onInstall).toHaveBeenCalledExactlyOnceWith('harbour'));
  await vi.waitFor(() => expect(box.querySelector('.offer')).toBeNull());
  expect(onCancelOffer).not.toHaveBeenCalled();
  expect(box.querySelector('.stage')?.textContent).toBe(`${titleOf('harbour')} is installed.`);
});

it('lets go of an offer that is cancelled', async () => {
  const { onInstall, onCancelOffer } = show();
  await choose();
  await offered();
  labelled('Cancel').click();
  await vi.waitFor(() => expect(box.querySelector('.offer')).toBeNull());
  expect(onCancelOffer).toHaveBeenCalledExactlyOnceWith('harbour');
  expect(onInstall).not.toHaveBeenCalled();
});

it('drops what comes late of a file that another has replaced', async () => {
  let resolve: (offer: PackOffer) => void = () => undefined;
  const late = new Promise<PackOffer>((done) => {
    resolve = done;
  });
  const first: PackOffer = { ...(await optionSamples.full.onReadPack()), token: 'first' };
  const onReadPack = vi
    .fn<() => Promise<PackOffer>>(optionSamples.full.onReadPack)
    .mockReturnValueOnce(late);
  const { onCancelOffer } = show({ onReadPack });
  await choose();
  await choose();
  await offered();
  resolve(first);
  await vi.waitFor(() => expect(onCancelOffer).toHaveBeenCalledExactlyOnceWith('first'));
  expect(box.querySelectorAll('.offer')).toHaveLength(1);
});

it.each([
  ['http://packs.example/a.json', null],
  ['packs.example', null],
  ['', null],
  [' https://packs.example/a.json ', 'https://packs.example/a.json'],
])('of “%s” it reads the address %s', async (typed, address) => {
  const { onReadPack } = show();
  const field = labelled<HTMLInputElement>('Address of a pack');
  await userEvent.fill(field, typed);
  await userEvent.type(field, '{Enter}');
  if (address) expect(onReadPack).toHaveBeenCalledExactlyOnceWith(address);
  else expect(onReadPack).not.toHaveBeenCalled();
  expect(field.getAttribute('aria-invalid')).toBe(String(address === null));
});

it('lists the places of a pack that is refused', async () => {
  show(optionSamples.refused);
  await choose();
  await vi.waitFor(() => expect(alerts()).toHaveLength(1));
  const [alert] = alerts();
  expect(alert).toContain('This pack cannot be used. Nothing was changed.');
  expect(alert).toContain('quotes[12].versions[0].article no article “ft-1”');
  expect(alert).toContain('Three more places.');
});

it('says so where a pack cannot be read at all', async () => {
  show({ onReadPack: async () => Promise.reject(new Error('offline')) });
  await choose();
  await vi.waitFor(() =>
    expect(box.querySelector('.stage')?.textContent).toMatch(/could not be read/),
  );
});

it('keeps the offer where installing fails, with the reason', async () => {
  show(optionSamples['other-key']);
  await choose();
  await offered();
  expect(box.querySelector('.offer')?.textContent).toContain('It replaces version 2026-11-20');
  labelled('Install anyway').click();
  await vi.waitFor(() => expect(alerts().join()).toContain('The disk is full.'));
  expect(box.querySelector('.offer')).not.toBeNull();
});

it('offers no way to install what was changed after it was signed', async () => {
  const offer = await optionSamples.full.onReadPack();
  show({ onReadPack: async () => ({ ...offer, signature: 'invalid' }) });
  await choose();
  await offered();
  const said = [...box.querySelectorAll('.offer button')].map((each) => each.textContent);
  expect(said).toEqual(['Cancel']);
});

it('switches, exports and checks a pack', async () => {
  const steps = show(optionSamples['three-packs']);
  labelled(`Use ${titleOf('loaves')}`).click();
  expect(steps.onEnablePack).toHaveBeenCalledExactlyOnceWith('loaves', true);
  const second = [...box.querySelectorAll('.pack')][1] as HTMLElement;
  const press = (label: string) =>
    [...second.querySelectorAll('button')].find((each) => each.textContent === label)?.click();
  press('CSV');
  expect(steps.onExportPack).toHaveBeenCalledExactlyOnceWith('harbour', 'csv');
  press('Check now');
  expect(steps.onUpdatePack).toHaveBeenCalledExactlyOnceWith('harbour');
  expect(second.textContent).toContain('The last update was refused');
});

it('asks once before a pack is removed, and never offers to remove the bundled one', async () => {
  const { onRemovePack } = show(optionSamples['three-packs']);
  expect(() => labelled(`Remove: ${titleOf('ceasefire-2025')}`)).toThrow();
  labelled(`Remove: ${titleOf('harbour')}`).click();
  await vi.waitFor(() => expect(document.activeElement?.className).toBe('question'));
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() =>
    expect(document.activeElement?.ariaLabel).toBe(`Remove: ${titleOf('harbour')}`),
  );
  expect(onRemovePack).not.toHaveBeenCalled();
  labelled(`Remove: ${titleOf('harbour')}`).click();
  await vi.waitFor(() => labelled('Keep'));
  box.querySelector<HTMLElement>('.question button')?.click();
  expect(onRemovePack).toHaveBeenCalledExactlyOnceWith('harbour');
});
