import request from 'supertest';
import { onEachDatabase } from '../../support';

onEachDatabase(['sqlite', 'postgres', 'mariadb'], (booted) => {
  it('starts and answers', async () => {
    await request(booted().server).get('/_health').expect(204);
  });
});
