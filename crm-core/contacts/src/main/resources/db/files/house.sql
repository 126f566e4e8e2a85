--liquibase formatted sql

--changeset suviaz:files-sweep runOnChange:true splitStatements:false
--comment: takes the files away whose time is over; for the house alone
create or replace procedure stored_file_sweep()
    modifies sql data sql security definer
begin
    if not caller_is_house() then
        ${wall.refuse};
    end if;
    delete from stored_file_base where gone_at <= utc_timestamp(3);
end
