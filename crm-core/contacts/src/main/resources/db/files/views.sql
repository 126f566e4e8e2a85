--liquibase formatted sql

--changeset suviaz:files-view-stored-file runOnChange:true
create or replace algorithm = merge sql security definer view stored_file as
select c.id, c.owner_id, c.name, c.media_type, c.size, c.sha256, c.sealed, c.created_at, c.gone_at
from stored_file_base c
where ${wall.owns}
with cascaded check option;

--changeset suviaz:files-view-stored-file-chunk runOnChange:true
create or replace algorithm = merge sql security definer view stored_file_chunk as
select c.id, c.owner_id, c.file_id, c.no, c.bytes
from stored_file_chunk_base c
where ${wall.owns}
with cascaded check option;
