--liquibase formatted sql

--changeset suviaz:mailings-0002-mailing-zone
--comment: the zones whose people a mailing goes to; none of them lies in another
create table mailing_zone (
    mailing_id bigint not null,
    zone_id int not null,
    primary key (mailing_id, zone_id),
    constraint mailing_zone_mailing foreign key (mailing_id) references mailing (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
