import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from './find-browser';

/** The sizes that Chrome and Firefox ask for, in pixels. */
const sizes = [16, 32, 48, 96, 128];

/** Draws the icon's SVG as the PNG files that WXT puts into the manifest: `tsx test/harness/draw-icons.ts`. */
async function drawIcons(folder: string): Promise<void> {
  const svg = await readFile(join(folder, 'crossquote.svg'), 'utf8');
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0} svg{display:block;width:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  }
  await browser.close();
}

drawIcons(fileURLToPath(new URL('../../assets/icons', import.meta.url)));
