/** Takes an id of page.html and the kind of element it must be; gives the element. */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`page.html lacks ${id}.`);
  return found;
}
