const DEVELOPMENT_URL = 'https://localhost:3000/';

/**
 * Takes the setting ADDIN_URL; gives the address under which the add-in's files are hosted, with a closing slash.
 * @throws Error where it is no plain https address: Excel loads an add-in from nothing else.
 */
function addinUrl(setting) {
  if (!setting) return DEVELOPMENT_URL;
  const url = URL.canParse(setting) ? new URL(setting) : null;
  if (!url) throw new Error(`ADDIN_URL is not an address: "${setting}". Example: https://revisor.example.gob.mx/`);
  if (url.protocol !== 'https:') throw new Error(`ADDIN_URL must begin with https://, and it is "${setting}".`);
  if (url.search || url.hash || url.username) {
    throw new Error(`ADDIN_URL must be host and folder only, without "?", "#" or a user, and it is "${setting}".`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Takes the manifest and the add-in's address; gives the manifest with that address in the place of development's. */
function withUrl(manifest, url) {
  return manifest.replaceAll(DEVELOPMENT_URL, () => url.replace(/&/g, '&amp;'));
}

module.exports = { DEVELOPMENT_URL, addinUrl, withUrl };
