// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/service.json; do not edit.
//! The table of the service.

use cloudspec_wire::{Codes, Endpoints, Operation, Protocol, Service, Waiter};

/// The table of the service, with the operations whose features are on.
pub static SERVICE: Service = Service::new(
        "zenlayer",
        "vm",
        "vm",
        "2026-04-01",
        Protocol::Action,
    )
    .endpoints(Endpoints::new().central("console.zenlayer.com"))
    .codes(&CODES)
    .operations(OPERATIONS)
    .waiters(WAITERS);

static CODES: Codes = Codes::new()
    .throttling(&["REQUEST_LIMIT_EXCEEDED"])
    .transient(
        &["SERVICE_TEMPORARY_UNAVAILABLE", "REQUEST_TIMED_OUT", "INTERNAL_SERVER_ERROR"],
    )
    .skew(&["AUTHFAILURE_SIGNATURE_EXPIRED"]);

static OPERATIONS: &[&Operation] = &[
    #[cfg(feature = "security-group")] &crate::associate_security_group_instance::OPERATION,
    #[cfg(feature = "disk")] &crate::attach_disks::OPERATION,
    #[cfg(feature = "security-group")] &crate::authorize_security_group_rule::OPERATION,
    #[cfg(feature = "security-group")] &crate::authorize_security_group_rules::OPERATION,
    #[cfg(feature = "instances")] &crate::cancel_instance_bandwidth_downgrade::OPERATION,
    #[cfg(feature = "instances")] &crate::cancel_instance_downgrade::OPERATION,
    #[cfg(feature = "instances")] &crate::cancel_instance_traffic_package_downgrade::OPERATION,
    #[cfg(feature = "disk")] &crate::change_disks_attach::OPERATION,
    #[cfg(feature = "security-group")] &crate::configure_security_group_rules::OPERATION,
    #[cfg(feature = "disk")] &crate::create_disks::OPERATION,
    #[cfg(feature = "image")] &crate::create_image::OPERATION,
    #[cfg(feature = "instances")] &crate::create_instances::OPERATION,
    #[cfg(feature = "security-group")] &crate::create_security_group::OPERATION,
    #[cfg(feature = "subnet")] &crate::create_subnet::OPERATION,
    #[cfg(feature = "image")] &crate::delete_images::OPERATION,
    #[cfg(feature = "security-group")] &crate::delete_security_group::OPERATION,
    #[cfg(feature = "subnet")] &crate::delete_subnet::OPERATION,
    #[cfg(feature = "disk")] &crate::describe_disk_category::OPERATION,
    #[cfg(feature = "disk")] &crate::describe_disks::OPERATION,
    #[cfg(feature = "image")] &crate::describe_image_quota::OPERATION,
    #[cfg(feature = "image")] &crate::describe_images::OPERATION,
    #[cfg(feature = "instances")] &crate::describe_instance_available_security_group_resources::OPERATION,
    #[cfg(feature = "instances")] &crate::describe_instance_cpu_monitor::OPERATION,
    #[cfg(feature = "instances")] &crate::describe_instance_internet_status::OPERATION,
    #[cfg(feature = "instances")] &crate::describe_instance_traffic::OPERATION,
    #[cfg(feature = "instances")] &crate::describe_instance_type_status::OPERATION,
    #[cfg(feature = "instances")] &crate::describe_instances::OPERATION,
    #[cfg(feature = "instances")] &crate::describe_instances_status::OPERATION,
    #[cfg(feature = "security-group")] &crate::describe_security_groups::OPERATION,
    #[cfg(feature = "subnet")] &crate::describe_subnets::OPERATION,
    #[cfg(feature = "other")] &crate::describe_vm_inventory_capacity::OPERATION,
    #[cfg(feature = "other")] &crate::describe_vnc_url::OPERATION,
    #[cfg(feature = "zone")] &crate::describe_zone_instance_config_infos::OPERATION,
    #[cfg(feature = "zone")] &crate::describe_zones::OPERATION,
    #[cfg(feature = "disk")] &crate::detach_disks::OPERATION,
    #[cfg(feature = "price")] &crate::inquiry_price_create_disks::OPERATION,
    #[cfg(feature = "price")] &crate::inquiry_price_create_instance::OPERATION,
    #[cfg(feature = "price")] &crate::inquiry_price_instance_bandwidth::OPERATION,
    #[cfg(feature = "price")] &crate::inquiry_price_instance_traffic_package::OPERATION,
    #[cfg(feature = "disk")] &crate::modify_disks_attributes::OPERATION,
    #[cfg(feature = "disk")] &crate::modify_disks_resource_group::OPERATION,
    #[cfg(feature = "image")] &crate::modify_images_attributes::OPERATION,
    #[cfg(feature = "instances")] &crate::modify_instance_bandwidth::OPERATION,
    #[cfg(feature = "instances")] &crate::modify_instance_traffic_package::OPERATION,
    #[cfg(feature = "instances")] &crate::modify_instance_type::OPERATION,
    #[cfg(feature = "instances")] &crate::modify_instances_attribute::OPERATION,
    #[cfg(feature = "instances")] &crate::modify_instances_resource_group::OPERATION,
    #[cfg(feature = "security-group")] &crate::modify_security_groups_attribute::OPERATION,
    #[cfg(feature = "subnet")] &crate::modify_subnets_attribute::OPERATION,
    #[cfg(feature = "instances")] &crate::reboot_instances::OPERATION,
    #[cfg(feature = "disk")] &crate::release_disk::OPERATION,
    #[cfg(feature = "instances")] &crate::release_instances::OPERATION,
    #[cfg(feature = "disk")] &crate::renew_disk::OPERATION,
    #[cfg(feature = "instances")] &crate::reset_instance::OPERATION,
    #[cfg(feature = "instances")] &crate::reset_instances_password::OPERATION,
    #[cfg(feature = "disk")] &crate::resize_disk::OPERATION,
    #[cfg(feature = "security-group")] &crate::revoke_security_group_rules::OPERATION,
    #[cfg(feature = "instances")] &crate::start_instances::OPERATION,
    #[cfg(feature = "instances")] &crate::stop_instances::OPERATION,
    #[cfg(feature = "disk")] &crate::terminate_disk::OPERATION,
    #[cfg(feature = "instances")] &crate::terminate_instance::OPERATION,
    #[cfg(feature = "security-group")] &crate::un_associate_security_group_instance::OPERATION,
];

static WAITERS: &[&Waiter] = &[
    #[cfg(feature = "instances")] &INSTANCES_RUNNING,
    #[cfg(feature = "instances")] &INSTANCES_STOPPED,
    #[cfg(feature = "instances")] &INSTANCES_RELEASED,
    #[cfg(feature = "disk")] &DISKS_AVAILABLE,
    #[cfg(feature = "disk")] &DISKS_IN_USE,
    #[cfg(feature = "image")] &IMAGES_AVAILABLE,
    #[cfg(feature = "disk")] &DISKS_RELEASED,
];

/// Waits until every instance runs.
pub static INSTANCES_RUNNING: Waiter = Waiter::new(
        "instances_running",
        "DescribeInstancesStatus",
    )
    .path(&["dataSet", "instanceStatus"])
    .success(&["RUNNING"])
    .failure(&["CREATE_FAILED", "RELEASING", "RECYCLING", "RECYCLE"])
    .delay(5)
    .timeout(600);

/// Waits until every instance is powered off.
pub static INSTANCES_STOPPED: Waiter = Waiter::new(
        "instances_stopped",
        "DescribeInstancesStatus",
    )
    .path(&["dataSet", "instanceStatus"])
    .success(&["STOPPED"])
    .failure(&["CREATE_FAILED", "RELEASING", "RECYCLING", "RECYCLE"])
    .delay(5)
    .timeout(600);

/// Waits until none of the instances is left.
pub static INSTANCES_RELEASED: Waiter = Waiter::new(
        "instances_released",
        "DescribeInstancesStatus",
    )
    .path(&["dataSet", "instanceStatus"])
    .gone()
    .delay(5)
    .timeout(600);

/// Waits until every disk is free to be attached.
pub static DISKS_AVAILABLE: Waiter = Waiter::new("disks_available", "DescribeDisks")
    .path(&["dataSet", "diskStatus"])
    .success(&["AVAILABLE"])
    .failure(&["DELETING", "RECYCLED", "RECYCLING"])
    .delay(2)
    .timeout(600);

/// Waits until every disk is attached.
pub static DISKS_IN_USE: Waiter = Waiter::new("disks_in_use", "DescribeDisks")
    .path(&["dataSet", "diskStatus"])
    .success(&["IN_USE"])
    .failure(&["DELETING", "RECYCLED", "RECYCLING"])
    .delay(2)
    .timeout(600);

/// Waits until every image can be used.
pub static IMAGES_AVAILABLE: Waiter = Waiter::new("images_available", "DescribeImages")
    .path(&["dataSet", "imageStatus"])
    .success(&["AVAILABLE"])
    .failure(&["UNAVAILABLE"])
    .delay(10)
    .timeout(3600);

/// Waits until none of the disks is left.
pub static DISKS_RELEASED: Waiter = Waiter::new("disks_released", "DescribeDisks")
    .path(&["dataSet", "diskStatus"])
    .gone()
    .delay(2)
    .timeout(600);
