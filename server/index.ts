import { rooms } from './rooms';
import { mergeParts } from './strapi';

export default mergeParts(rooms);
