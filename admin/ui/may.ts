import { useAuth } from '@strapi/strapi/admin';

/** Whether the signed-in person has a permission, for showing or hiding a way there. The server decides on every request. */
export const useMay = (action: string): boolean =>
  useAuth('PolicyGate', (state) => state.permissions).some((permission) => permission.action === action);
