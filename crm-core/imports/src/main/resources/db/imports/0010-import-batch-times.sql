--liquibase formatted sql

--changeset suviaz:imports-0010-import-batch-times
--comment: when somebody last did something with a list, when its people were brought in, and when, by which entry of the log, that was taken back; whether it was thrown away unread, since the same file came before
alter table import_batch
    add column touched_at datetime(3) null after received_at,
    add column brought_at datetime(3) null after touched_at,
    add column undone_at datetime(3) null after brought_at,
    add column undo_entry bigint null after undone_at,
    add column thrown_away boolean not null default false after undo_entry,
    add key import_batch_touched (state, touched_at);

--changeset suviaz:imports-0010-import-batch-known
--comment: until now the time of the upload alone was kept
update import_batch
set touched_at = received_at, brought_at = case when state = 'DONE' or came_in > 0 then received_at end;

--changeset suviaz:imports-0010-import-batch-must
--comment: every list was touched at some time
alter table import_batch
    modify column touched_at datetime(3) not null;
