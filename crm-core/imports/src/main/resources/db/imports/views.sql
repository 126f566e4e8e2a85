--liquibase formatted sql

--changeset suviaz:imports-view-import-sheet runOnChange:true
create or replace algorithm = merge sql security definer view import_sheet as
select c.id, c.owner_id, c.batch_id, c.place, c.name, c.chosen, c.header_row, c.all_rows, c.blank_rows, c.language,
       c.heads, c.fields, c.ways, c.meanings, c.tallies, c.zone_id, c.settled, c.known_as, c.samples
from import_sheet_base c
where ${wall.owns}
with cascaded check option;

--changeset suviaz:imports-view-import-row runOnChange:true
create or replace algorithm = merge sql security definer view import_row as
select c.id, c.owner_id, c.batch_id, c.place, c.row_no, c.cells, c.state, c.problems, c.remarks, c.understood,
       c.changes, c.alike, c.twin_phone, c.twin_birth
from import_row_base c
where ${wall.owns}
with cascaded check option;

--changeset suviaz:imports-view-import-mapping runOnChange:true
create or replace algorithm = merge sql security definer view import_mapping as
select c.id, c.owner_id, c.name, c.heads_key, c.heads, c.fields, c.ways, c.meanings, c.saved_at
from import_mapping_base c
where ${wall.owns}
with cascaded check option;
