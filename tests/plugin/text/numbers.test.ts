import fc from 'fast-check';
import { findNumbers } from '../../../plugin/text/numbers';

const read = (text: string): readonly string[] =>
  findNumbers(text).map((one) => `${one.kind}:${text.slice(one.start, one.end)}:${String(one.checked)}`);

describe('findNumbers', () => {
  it.each([
    ['SSN 627-41-0938', ['ssn:627-41-0938:true']],
    ['her social is 5 1 2 - 0 0 - 4 4 1 8', ['ssn:5 1 2 - 0 0 - 4 4 1 8:false']],
    ['Visa 4012 8888 8888 1881, exp 09/27', ['card:4012 8888 8888 1881:true']],
    ['4024 0071 5538 1926', ['card:4024 0071 5538 1926:false']],
    ['３７８２８２２４６３１０００５', ['card:３７８２８２２４６３１０００５:true']],
    ['4111\u200b1111\u200b1111\u200b1111', ['card:4111\u200b1111\u200b1111\u200b1111:true']],
    ['routing 111000025', ['nine:111000025:true']],
    ['IBAN GB82 WEST 1234 5698 7654 32', ['iban:GB82 WEST 1234 5698 7654 32:true']],
    ['CURP HEGG560427MVZRRL04', ['curp:HEGG560427MVZRRL04:true']],
    ['RFC GODE561231GR8', ['rfc:GODE561231GR8:true']],
    ['NSS 12345678903', ['eleven:12345678903:true']],
    ['10.20.4.15', ['ip:10.20.4.15:true']],
    ['10 [.] 44 [.] 0 [.] 7', ['ip:10 [.] 44 [.] 0 [.] 7:true']],
    ['8.8.8.8 and fe80:0:0:0:1:2:3:4', ['ip:8.8.8.8:false', 'ip:fe80:0:0:0:1:2:3:4:true']],
    ['a4:5e:60:b1:22:0f', ['mac:a4:5e:60:b1:22:0f:true']],
    ['(956) 555-0131', ['phone:(956) 555-0131:true']],
    ['+52 868 123 4567', ['phone:+52 868 123 4567:true']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Crate 9400 1118 9922 3197 4281 60',
    'on October 19, 2026 from 7:30 to 8:15',
    'section 999.400.1.2',
    'parcel A-12-34',
    '$4,111,111 for 1,111 homes',
    'no digits at all',
  ])('finds none in %j', (text) => {
    expect(findNumbers(text).filter((one) => one.kind !== 'phone')).toEqual([]);
  });

  it('cuts its numbers from any text, in order and without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom('627-41-0938', '4111 1111 1111 1111', '10.0.0.1', '\u200b', '９', 'é')),
        ),
        (parts) => {
          const text = parts.join(' ');
          let last = 0;
          for (const one of findNumbers(text)) {
            expect(one.start).toBeGreaterThanOrEqual(last);
            expect(one.end).toBeGreaterThan(one.start);
            expect(one.end).toBeLessThanOrEqual(text.length);
            last = one.end;
          }
        },
      ),
    );
  });
});
