import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counters of tries, shared by all processes; the package rate-limiter-flexible reads and writes them. Keys are keyed hashes. */
@Entity('rate_limit')
export class RateLimitEntity {
  @PrimaryColumn('varchar', { length: 255 }) key: string;
  @Column('int', { default: 0 }) points: number;
  /** Milliseconds since 1970. */
  @Column('bigint', { nullable: true }) expire: string | null;
}
