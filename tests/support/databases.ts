import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { Client } from 'pg';

export type DatabaseName = 'sqlite' | 'postgres' | 'mariadb';

/** A database of its own for one boot. `settings` is what Strapi's `config/database` wants. */
export interface FreshDatabase {
  readonly settings: { readonly connection: object };
  drop(): Promise<void>;
}

interface Server {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

const servers: Readonly<Record<'postgres' | 'mariadb', readonly Server[]>> = {
  postgres: [
    {
      host: process.env['POLICY_GATE_PG_HOST'] ?? '127.0.0.1',
      port: Number(process.env['POLICY_GATE_PG_PORT'] ?? 5432),
      user: process.env['POLICY_GATE_PG_USER'] ?? 'postgres',
      password: process.env['POLICY_GATE_PG_PASSWORD'] ?? '',
    },
    { host: '127.0.0.1', port: 5432, user: 'root', password: '' },
  ],
  mariadb: [
    {
      host: process.env['POLICY_GATE_MYSQL_HOST'] ?? '127.0.0.1',
      port: Number(process.env['POLICY_GATE_MYSQL_PORT'] ?? 3306),
      user: process.env['POLICY_GATE_MYSQL_USER'] ?? 'root',
      password: process.env['POLICY_GATE_MYSQL_PASSWORD'] ?? '',
    },
  ],
};

const PROBES: Readonly<Record<'postgres' | 'mariadb', string>> = {
  postgres:
    "const {Client}=require('pg');const c=new Client({...s,database:'postgres',connectionTimeoutMillis:4000});c.connect().then(()=>c.end())",
  mariadb: "require('mysql2/promise').createConnection({...s,connectTimeout:4000}).then(c=>c.end())",
};

const probed = new Map<'postgres' | 'mariadb', { readonly server: Server | null; readonly reason: string }>();

/** Jest wants to know its tests before anything asynchronous runs, so another process tries the connection. */
const probe = (name: 'postgres' | 'mariadb'): { readonly server: Server | null; readonly reason: string } => {
  const before = probed.get(name);
  if (before !== undefined) return before;
  let reason = '';
  let found: Server | null = null;
  for (const server of servers[name]) {
    const script = `const s=${JSON.stringify(server)};${PROBES[name]}.catch(e=>{console.error(e.code||e.message);process.exit(1)})`;
    const run = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', timeout: 10_000, cwd: __dirname });
    if (run.status === 0) {
      found = server;
      break;
    }
    reason = `${name} at ${server.host}:${String(server.port)} as ${server.user}: ${run.stderr.trim() || 'no answer'}`;
  }
  const result = { server: found, reason };
  probed.set(name, result);
  return result;
};

/** Null where the database can be used; otherwise why not, in words. */
export const unreachable = (name: DatabaseName): string | null => {
  if (name === 'sqlite') return null;
  const { server, reason } = probe(name);
  return server === null ? reason : null;
};

const serverOf = (name: 'postgres' | 'mariadb'): Server => {
  const { server, reason } = probe(name);
  if (server === null) throw new Error(`Cannot reach ${reason}`);
  return server;
};

const onPostgres = async (server: Server, sql: string): Promise<void> => {
  const client = new Client({ ...server, database: 'postgres' });
  await client.connect();
  await client.query(sql);
  await client.end();
};

const onMariadb = async (server: Server, sql: string): Promise<void> => {
  const connection = await mysql.createConnection({ ...server });
  await connection.query(sql);
  await connection.end();
};

/** A new, empty database on a server of this kind, with a name that no other run has. */
export const freshDatabase = async (name: DatabaseName): Promise<FreshDatabase> => {
  const unique = `policy_gate_${randomBytes(6).toString('hex')}`;
  if (name === 'sqlite') {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'policy-gate-'));
    return {
      settings: {
        connection: {
          client: 'sqlite',
          connection: { filename: path.join(folder, 'data.db') },
          useNullAsDefault: true,
        },
      },
      drop: () => fs.promises.rm(folder, { recursive: true, force: true }),
    };
  }
  const server = serverOf(name);
  if (name === 'postgres') {
    await onPostgres(server, `CREATE DATABASE "${unique}"`);
    return {
      settings: {
        connection: {
          client: 'postgres',
          connection: { ...server, database: unique, schema: 'public' },
          pool: { min: 0, max: 10 },
        },
      },
      drop: () => onPostgres(server, `DROP DATABASE IF EXISTS "${unique}" WITH (FORCE)`),
    };
  }
  await onMariadb(server, `CREATE DATABASE \`${unique}\` CHARACTER SET utf8mb4`);
  return {
    settings: {
      connection: { client: 'mysql', connection: { ...server, database: unique }, pool: { min: 0, max: 10 } },
    },
    drop: () => onMariadb(server, `DROP DATABASE IF EXISTS \`${unique}\``),
  };
};
