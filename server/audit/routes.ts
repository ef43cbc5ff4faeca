import { Readable } from 'node:stream';

import type { LedgerResponse } from '../../plugin/contract';
import type { AdminRoute } from '../strapi';
import { verifyLedger } from './ledger';
import { everyEntry, pageOf } from './ledger-store';

const LARGEST_PAGE = 100;

const whole = (value: unknown, fallback: number, most: number): number => {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : fallback;
};

const words = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const routes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/ledger',
    permission: 'ledger.read',
    handler: async (ctx, strapi): Promise<LedgerResponse> => {
      const page = whole(ctx.query['page'], 1, Number.MAX_SAFE_INTEGER);
      const pageSize = whole(ctx.query['pageSize'], 25, LARGEST_PAGE);
      const document = words(ctx.query['documentId']);
      const action = words(ctx.query['action']);
      const filter = { ...(document === undefined ? {} : { document }), ...(action === undefined ? {} : { action }) };
      const { entries, total } = await pageOf(strapi, filter, page, pageSize);
      return { results: entries, pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } };
    },
  },
  {
    method: 'GET',
    path: '/ledger/verification',
    permission: 'ledger.read',
    handler: (_ctx, strapi) => verifyLedger(strapi),
  },
  {
    method: 'GET',
    path: '/ledger/export',
    permission: 'ledger.read',
    handler: (ctx, strapi) => {
      const lines = async function* (): AsyncGenerator<string> {
        for await (const entry of everyEntry(strapi)) yield `${JSON.stringify(entry)}\n`;
      };
      ctx.set('Content-Type', 'application/x-ndjson; charset=utf-8');
      ctx.set('Content-Disposition', 'attachment; filename="ledger.jsonl"');
      return Promise.resolve(Readable.from(lines()));
    },
  },
];
