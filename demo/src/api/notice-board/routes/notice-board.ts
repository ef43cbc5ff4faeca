import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::notice-board.notice-board');
