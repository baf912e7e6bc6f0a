import { writeDay, writeMoment } from '../../src/language/dates';

test.each([
  ['2025-07-04', '4 jul 2025'],
  ['2025-12-31T23:59:59-06:00', '31 dic 2025'],
  ['2025-13-01', '2025-13-01'],
  ['ayer', 'ayer'],
])('the day of %p is %p', (day, written) => {
  expect(writeDay(day)).toBe(written);
});

test.each([
  ['2025-07-04T12:20:00-06:00', '4 jul 2025, 12:20'],
  ['2025-07-04', '4 jul 2025'],
])('the moment %p is %p', (moment, written) => {
  expect(writeMoment(moment)).toBe(written);
});
