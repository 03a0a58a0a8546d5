/** Stores the approved pictures with a palette: a quarter of the size, and the comparison allows for it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { home } from './run.mjs';

const COLOURS = 96;
const folder = join(home, '..', 'docs', 'screens');

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (entry.isFile() && entry.name.endsWith('.png')) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const small = await sharp(readFileSync(path))
      .png({ palette: true, colours: COLOURS, dither: 0, compressionLevel: 9, effort: 10 })
      .toBuffer();
    writeFileSync(path, small);
  }
}
