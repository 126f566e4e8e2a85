--liquibase formatted sql

--changeset suviaz:contacts-0015-contact-zone-covers
--comment: whose rows of today are there is asked of each row, so a count by zone must find that in its index too; without it each row of a million was fetched, 3 s in place of 30 ms
alter table contact_base
    drop key contact_zone,
    add key contact_zone (zl, sid, fid, put_away_at, created_by, created_at);
