--liquibase formatted sql

--changeset suviaz:bulk-view-bulk-act runOnChange:true
create or replace algorithm = merge sql security definer view bulk_act as
select c.id, c.owner_id, c.save_key, c.acted_at, c.kind, c.part, c.value, c.changed, c.same, c.left_out, c.meanwhile,
       c.gone, c.undone_at
from bulk_act_base c
where ${wall.owns}
with cascaded check option;
