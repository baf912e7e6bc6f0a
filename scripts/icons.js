// Draws the PNG icons in assets/ from their SVG sources: `npm run icons`, on Linux, after a source has changed.
// NAME-16.svg is drawn on the grid of 16 pixels, NAME.svg on that of 32 and serves the larger sizes.
const fs = require('node:fs');
const path = require('node:path');
const puppeteer = require('puppeteer-core');

const ASSETS = path.join(__dirname, '../assets');
const NAMES = ['revisor', 'validar', 'calcular', 'observar'];
const SIZES = [16, 32, 64, 80];

async function draw(page, source, size, target) {
  const svg = fs.readFileSync(path.join(ASSETS, source)).toString('base64');
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({ path: path.join(ASSETS, target), omitBackground: true });
}

async function main() {
  const { default: chromium } = await import('@sparticuz/chromium');
  const browser = await puppeteer.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: 'shell',
  });
  try {
    const page = await browser.newPage();
    for (const name of NAMES) {
      for (const size of SIZES) {
        await draw(page, size === 16 ? `${name}-16.svg` : `${name}.svg`, size, `${name}-${size}.png`);
      }
    }
  } finally {
    await browser.close();
  }
}

main();
