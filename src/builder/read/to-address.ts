import { Url } from '../../core/factbase/pack';

/** An address as packs allow it, or null; sites that still write `http:` answer to `https:`. */
export function toAddress(text: string | null): string | null {
  const address = Url.safeParse(text?.trim().replace(/^http:/i, 'https:'));
  return address.success ? address.data : null;
}
