--liquibase formatted sql

--changeset suviaz:entry-view-entry-draft runOnChange:true
create or replace algorithm = merge sql security definer view entry_draft as
select c.id, c.owner_id, c.sheet_key, c.kept_at, c.gone_at, c.people, c.sealed
from entry_draft_base c
where ${wall.owns}
with cascaded check option;
