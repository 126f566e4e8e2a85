--liquibase formatted sql

--changeset suviaz:imports-view-import-overdue runOnChange:true
--comment: lists that nobody touched for 30 days, and those of accounts that have ended; for the house alone
create or replace sql security definer view import_overdue as
select b.id, b.all_rows
from import_batch b
where b.state <> 'DROPPED'
  and (b.touched_at < utc_timestamp(3) - interval 30 day
       or not exists (select 1 from account a where a.id = b.owner_id and a.ended_at is null))
  and ${wall.house};

--changeset suviaz:imports-close runOnChange:true splitStatements:false
--comment: destroys the file and the rows of a list; for the house alone
create or replace procedure import_close(in batch bigint)
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    delete from import_row_base where batch_id = batch;
    delete from import_sheet_base where batch_id = batch;
    delete f from stored_file_base f join import_batch b on b.file_id = f.id where b.id = batch;
    update import_batch set state = 'DROPPED', file_id = null where id = batch;
end
