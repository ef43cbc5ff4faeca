'use strict';

module.exports = require('@strapi/strapi').factories.createCoreController('api::free-post.free-post');
