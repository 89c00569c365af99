/** Private words that nobody has, for properties of what quotes none. */
import fc from 'fast-check';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

export const anyMobile = fc
  .tuple(fc.constantFrom('13', '15', '18', '19'), digits(9))
  .map((parts) => parts.join(''));

export const anyName = fc
  .tuple(
    fc.constantFrom('张', '欧阳', '覃', '罗', '谭'),
    fc.constantFrom('立民', '秀英', '玉梅', '桂芳'),
  )
  .map((parts) => parts.join(''));
