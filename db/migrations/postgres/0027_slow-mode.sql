ALTER TABLE "threads" ADD COLUMN "slow_minutes" integer;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "slow_until" bigint;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "slow_reason" text collate "C";--> statement-breakpoint
CREATE INDEX "threads_slow" ON "threads" USING btree ("slow_until");