ALTER TABLE "posts" ADD COLUMN "unapproved" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "newcomer" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "unapproved" boolean DEFAULT false NOT NULL;