import { readMetaText } from '../../src/form/clave';

test.each([
  [['300.- Fomento'], 300, 'Fomento'],
  [['407.-Elaborar'], 407, 'Elaborar'],
  [[' 12 . - Doce\nlíneas '], 12, 'Doce\nlíneas'],
  [['5.– Raya'], 5, 'Raya'],
  [['5.—− Rayas'], 5, 'Rayas'],
  [['300.-'], 300, ''],
  [['300.- 12 reuniones; 3.5 km'], 300, '12 reuniones; 3.5 km'],
  [['300.-', 'Fomento'], 300, 'Fomento'],
  [['300', 'Fomento'], 300, 'Fomento'],
  [['300.', 'Fomento', 'y entrega'], 300, 'Fomento y entrega'],
  [['300.- Fomento', 'y entrega'], 300, 'Fomento y entrega'],
])('%j has the clave %d', (texts, clave, descripcion) => {
  expect(readMetaText(texts)).toEqual({ clave, descripcion });
});

test.each([
  [[], ''],
  [['Fomento'], 'Fomento'],
  [['300 Fomento'], '300 Fomento'],
  [['300.5 km de banquetas'], '300.5 km de banquetas'],
  [['2.4.1'], '2.4.1'],
  // A number alone may as well be a figure out of place.
  [['300'], '300'],
  [['1234567890.- Fomento'], '1234567890.- Fomento'],
  [['A.- Fomento'], 'A.- Fomento'],
  [['Fomento', '300'], 'Fomento 300'],
])('%j has no clave', (texts, descripcion) => {
  expect(readMetaText(texts)).toEqual({ clave: null, descripcion });
});
