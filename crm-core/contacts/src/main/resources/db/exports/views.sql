--liquibase formatted sql

--changeset suviaz:exports-view-export-run runOnChange:true
create or replace algorithm = merge sql security definer view export_run as
select c.id, c.owner_id, c.save_key, c.number, c.request_id, c.zone_id, c.people, c.format, c.column_codes, c.purpose,
       c.sealed, c.asked_at, c.seat, c.started_at, c.file_id, c.in_file, c.ready_at, c.taken_at
from export_run_base c
where ${wall.owns}
with cascaded check option;
