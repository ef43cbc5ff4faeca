import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::notice-board.notice-board');
