--liquibase formatted sql

--changeset suviaz:segments-view-segment runOnChange:true
create or replace algorithm = merge sql security definer view segment as
select c.id, c.version, c.owner_id, c.seal_key, c.sealed, c.kept_at, c.people, c.counted_at
from segment_base c
where ${wall.owns}
with cascaded check option;

--changeset suviaz:segments-view-zone-segment runOnChange:true
create or replace algorithm = merge sql security definer view zone_segment as
select c.id, c.version, c.zone_id, c.zl, c.created_by, c.created_at, c.seal_key, c.sealed, c.kept_at, c.people, c.counted_at
from zone_segment_base c
where ${wall.reads}
with cascaded check option;
