--liquibase formatted sql

--changeset suviaz:contacts-0011-first-count
--comment: the counts of those who are there already; from now on each save keeps them
insert into zone_count (zl, people, away)
select zl, count(*) - count(put_away_at), count(put_away_at) from contact group by zl;
