import * as fc from 'fast-check';
import { markup } from '../../src/reports/html/markup';

test('a text is escaped between tags and inside an attribute', () => {
  const text = `"'<&>`;
  expect(markup`<a title="${text}">${text}</a>`.text).toBe(
    '<a title="&quot;&#39;&lt;&amp;&gt;">&quot;&#39;&lt;&amp;&gt;</a>',
  );
});

test('what is HTML already is not escaped again, alone or in a list', () => {
  const item = markup`<li>${'a & b'}</li>`;
  expect(markup`<ul>${[item, item]}</ul>${item}${7}`.text).toBe(
    '<ul><li>a &amp; b</li><li>a &amp; b</li></ul><li>a &amp; b</li>7',
  );
});

test('no text leaves the attribute or the element it was put into', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(markup`<a title="${text}">${text}</a>`.text).toMatch(/^<a title="[^"<>]*">[^<>]*<\/a>$/);
    }),
    { numRuns: 300 },
  );
});
