import { writeFile } from 'node:fs/promises';
import { overlaysPage } from './overlays-page.js';
import { PAGE } from './page-file.js';

await writeFile(PAGE, await overlaysPage());
