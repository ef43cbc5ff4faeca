/** Luhn's check (ISO/IEC 7812-1 annex B): payment cards, and the Mexican NSS. `digits` holds digits only. */
export const luhn = (digits: string): boolean => {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const weighed = i % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return digits.length > 1 && sum % 10 === 0;
};

/** Routing number of a US bank: nine digits, first two a Federal Reserve district, weights 3-7-1. */
export const abaRouting = (digits: string): boolean => {
  if (!/^\d{9}$/u.test(digits)) return false;
  const district = Number(digits.slice(0, 2));
  if (!(district <= 12 || (district >= 21 && district <= 32) || (district >= 61 && district <= 72) || district === 80))
    return false;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += Number(digits[i]) * ([3, 7, 1][i % 3] ?? 0);
  return sum > 0 && sum % 10 === 0;
};

/** IBAN (ISO 13616): country, two check digits, 11 to 30 more; remainder of 97 is 1. Letters upper case, no blanks. */
export const iban = (value: string): boolean => {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/u.test(value)) return false;
  let rest = 0;
  for (const char of value.slice(4) + value.slice(0, 4)) {
    const number = /\d/u.test(char) ? Number(char) : char.charCodeAt(0) - 55;
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest === 1;
};

/** Ranges the Social Security Administration issues: no area 000, 666 or 900–999, no group 00, no serial 0000. */
export const ssnRange = (digits: string): boolean =>
  /^\d{9}$/u.test(digits) &&
  !/^(?:000|666|9)/u.test(digits) &&
  digits.slice(3, 5) !== '00' &&
  digits.slice(5) !== '0000';

const CURP_LETTERS = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/** Last digit of a CURP (RENAPO): weights 18 to 2 over the first 17 characters. */
export const curpCheck = (value: string): boolean => {
  if (value.length !== 18) return false;
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += CURP_LETTERS.indexOf(value[i] ?? '') * (18 - i);
  return Number(value[17]) === (10 - (sum % 10)) % 10;
};

const RFC_LETTERS = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';

/** Last character of an RFC (SAT): weights 13 to 2; a company's twelve characters are padded with a blank in front. */
export const rfcCheck = (value: string): boolean => {
  const padded = value.padStart(13, ' ');
  if (padded.length !== 13) return false;
  let sum = 0;
  for (let i = 0; i < 12; i += 1) sum += RFC_LETTERS.indexOf(padded[i] ?? '') * (13 - i);
  const check = 11 - (sum % 11);
  return padded[12] === (check === 11 ? '0' : check === 10 ? 'A' : String(check));
};

/** Two-digit year, month and day as CURP and RFC hold them; the century is not known, so February has 29 days. */
export const birthDigits = (yymmdd: string): boolean => {
  const month = Number(yymmdd.slice(2, 4));
  const day = Number(yymmdd.slice(4, 6));
  return (
    /^\d{6}$/u.test(yymmdd) && day >= 1 && day <= ([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)
  );
};
