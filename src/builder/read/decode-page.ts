const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i;

/** Pages declare their encoding within their first 1024 bytes, says the HTML standard; some are late. */
const prologue = 4096;

function decoderFor(bytes: Uint8Array): TextDecoder {
  // TextDecoder itself drops the mark of UTF-8 but must be told of the others.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prologue));
  try {
    return new TextDecoder(declared.exec(head)?.[1] ?? 'utf-8');
  } catch (error) {
    // An encoding that nobody knows: what nearly all pages use is the best guess.
    if (error instanceof RangeError) return new TextDecoder('utf-8');
    throw error;
  }
}

/** A page's text by the encoding that its bytes declare; UTF-8 where they declare none. */
export function decodePage(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes);
}
