//! Inputs of the walk: what an operation requires, and sometimes more; mostly of things that are there.

use cloudspec_spec::language::{Effect, Member, Shape, Type};
use cloudspec_wire::Value;
use serde_json::{Map, json};

use super::{LEFT_OUT, Walk};
use crate::catalogue::Target;
use crate::cloud::resource::Resource;
use crate::cloud::row::Row;
use crate::paging;

/// A part of a rule of a security group that fits the others.
fn rule_part(name: &str) -> Option<&'static str> {
    match name {
        "IpProtocol" => Some("ALL"),
        "PortRange" => Some("-1/-1"),
        "SourceCidrIp" | "DestCidrIp" | "SourceCidrBlock" | "DestinationCidrBlock" => Some("10.0.0.0/8"),
        "Priority" => Some("1"),
        "Ipv6SourceCidrIp" | "Ipv6DestCidrIp" => Some("2001:db8::/32"),
        _ => None,
    }
}

impl Walk {
    /// An input for an operation: what it requires, and sometimes more; mostly of things that are there.
    pub(super) fn input(&mut self, target: &'static Target, resource: &'static Resource) -> Value {
        let mut input = Map::new();
        for member in &target.spec.input {
            let is_left_out = LEFT_OUT.contains(&member.name.as_str()) || paging::is_input(&member.name);
            let is_chosen =
                self.random.u8(..3) == 0 && (target.spec.effect != Effect::Read || self.random.bool());
            if !is_left_out && (member.required || is_chosen) {
                let value = self.value(&member.name, member, target, resource);
                input.insert(member.name.clone(), value);
            }
        }
        Value::Object(input)
    }

    fn value(
        &mut self,
        name: &str,
        shape: &Member,
        target: &'static Target,
        resource: &'static Resource,
    ) -> Value {
        let member = resource.member(name);
        let need = resource.needs.iter().find(|need| need.member == member).map(|need| need.table);
        let is_key = member == resource.key || member.strip_suffix('s') == Some(resource.key);
        let table = if is_key && !resource.prefix.is_empty() {
            Some(resource.table)
        } else {
            need.or(self.keyed(name))
        };
        let id = table.map(|table| self.some_id(table));
        let number = self.random.u8(..200);
        if name.ends_with("Weight") {
            return json!(100);
        }
        let text = match (name, id) {
            _ if usual(name).is_some() => usual(name),
            ("port", _) => Some(number.to_string()),
            ("ZoneId", Some(zone)) if !zone.starts_with("cn-hangzhou-") => {
                Some(format!("cn-hangzhou-{}", ["g", "h"][usize::from(number % 2)]))
            }
            (_, Some(id)) => Some(id),
            ("RegionId" | "regionId" | "region_id", _) => Some("cn-hangzhou".to_owned()),
            ("CidrBlock" | "cidrBlock", _) if ["vpc.vswitch", "vm.subnet"].contains(&resource.table) => {
                Some(format!("10.0.{number}.0/24"))
            }
            ("CidrBlock" | "cidrBlock", _) => Some("10.0.0.0/16".to_owned()),
            ("NatIpCidr", _) if target.spec.name.starts_with("CreateNatIpCidr") => {
                Some(format!("172.16.{number}.0/24"))
            }
            ("NatIpCidr", _) => self.first_text_of("vpc.nat_ip_cidr", "NatIpCidr"),
            ("NextHopId", _) => Some(self.some_id("ecs.instance")),
            ("FullNatTableId", _) => self.first_text("vpc.nat", "FullNatTableIds"),
            ("NatIp", _) => self.first_text_of("vpc.nat_ip", "NatIp"),
            ("RouterId", _) if resource.table.starts_with("vpc.bgp") => Some(self.some_id("vpc.vbr")),
            ("PeerIpAddress", _) => Some(format!("192.0.2.{number}")),
            ("DstCidrBlock", _) => Some(format!("10.{number}.0.0/16")),
            ("CenId", _) => Some(format!("cen-{number}")),
            ("EipMask", _) => Some("28".to_owned()),
            ("Ipv6CidrBlock", _) if resource.table == "vpc.vpc" => {
                Some(format!("2001:db8:ff:{number:x}00::/56"))
            }
            ("StartTime", _) => Some("2026-01-01T00:00:00Z".to_owned()),
            ("EndTime", _) => Some("2026-01-01T01:00:00Z".to_owned()),
            ("IpAddress", _) => Some(format!("10.0.0.{number}")),
            ("SnatTableId" | "ForwardTableId", _) => self.first_text("vpc.nat", &format!("{}s", name)),
            ("SnatIp" | "ExternalIp", _) => self.nat_address(),
            ("SourceCIDR", _) => Some(format!("10.0.{number}.0/24")),
            ("InternalIp", _) => Some("10.0.0.9".to_owned()),
            ("ExternalPort" | "InternalPort", _) => Some(format!("{}", 1 + number)),
            ("InstanceId", _) if resource.table == "vpc.eip" && self.random.bool() => {
                Some(self.some_id("vpc.nat"))
            }
            ("ServiceName", _) => Some("com.aliyun.cn-hangzhou.oss".to_owned()),
            ("InstanceId", _) if resource.table == "vpc.ipv6_egress_rule" => {
                Some(self.some_id("vpc.ipv6_address"))
            }
            ("ResourceId", _) if resource.table == "vpc.flow_log" => Some(self.some_id("vpc.vpc")),
            ("RouteDest" | "RouteSource", _) => Some(format!("192.168.{number}.0/24")),
            ("ClientIpPool", _) => Some("172.31.0.0/24".to_owned()),
            ("LocalSubnet", _) => Some("10.0.0.0/16".to_owned()),
            ("VSwitchCidrReservationCidr", _) => None,
            ("VSwitchCidrReservationMask", _) => Some("28".to_owned()),
            ("RouterId" | "OppositeRouterId", _) => Some(self.some_id("vpc.router")),
            ("OppositeInterfaceId", _) => Some(self.some_id("vpc.router_interface")),
            ("TrafficMirrorTargetId" | "TrafficMirrorSourceIds" | "TrafficMirrorSourceId", _) => {
                Some(self.some_id("ecs.network_interface"))
            }
            ("BaseImage", _) => Some(self.some_id("ecs.image")),
            ("DestinationRegionId", _) => Some("cn-beijing".to_owned()),
            ("NewSize" | "SystemDisk.Size", _) => Some(format!("{}", 40 + u16::from(number))),
            ("RouteTableIds", _) => Some(self.some_id("vpc.route_table")),
            ("LaunchTemplateName", _) => Some(format!("template{}", number % 5)),
            ("OIDCToken", _) => Some("e30.e30.e30".to_owned()),
            ("SecondaryCidrBlock", _) => Some(format!("172.{}.0.0/16", 16 + number % 8)),
            ("DestinationCidrBlock", _) => Some(format!("192.168.{number}.0/24")),
            ("IpInstanceId" | "IpInstanceIds", _) => Some(self.some_id("vpc.eip")),
            ("InstanceIds", _) if resource.table == "vpc.eip" => Some(self.some_id("vpc.eip")),
            ("BindedInstanceId", _) => Some(self.some_id("ecs.instance")),
            ("RoleArn", _) => Some("acs:ram::1:role/walker".to_owned()),
            (name, _) if rule_part(name).is_some() => rule_part(name).map(str::to_owned),
            ("PublicKeyBody", _) => Some("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA== walker".to_owned()),
            _ => None,
        };
        self.fitting(&shape.shape, shape.example.as_deref(), text, target)
    }

    /// An input for an operation that tags.
    pub(super) fn tags(&mut self, service: &str, operation: &str) -> Value {
        let resources = self.world.model.resources().iter();
        let fits = |own: &&Resource| own.services.contains(&service) && !own.tag_type.is_empty();
        let tagged: Vec<&Resource> = resources.filter(fits).collect();
        let resource = tagged[self.random.usize(..tagged.len())];
        let id = self.some_id(resource.table);
        let (key, value) = (["a", "b"][self.random.usize(..2)], ["x", "y"][self.random.usize(..2)]);
        if service.ends_with("/cs") {
            return json!({ "region_id": "cn-hangzhou", "resource_type": resource.tag_type, "resource_ids": [id],
                "tags": [{ "key": key, "value": value }], "tag_keys": [key] });
        }
        let ids = if operation.ends_with("Tags") { json!(id) } else { json!([id]) };
        json!({ "RegionId": "cn-hangzhou", "ResourceType": resource.tag_type, "ResourceId": ids,
            "Tag": [{ "Key": key, "Value": value }], "TagKey": [key] })
    }

    /// A text of the first resource in a table.
    fn first_text(&self, table: &str, member: &str) -> Option<String> {
        let table = self.world.model.table(table);
        let row = self.world.cloud.get(table, self.world.cloud.ids(table).first()?)?;
        row.texts(member).into_iter().next()
    }

    /// A text of the first resource in a table that is a single one.
    fn first_text_of(&self, table: &str, member: &str) -> Option<String> {
        let table = self.world.model.table(table);
        let row = self.world.cloud.get(table, self.world.cloud.ids(table).first()?)?;
        Some(row.text(member).to_owned())
    }

    /// An address of a NAT gateway.
    fn nat_address(&self) -> Option<String> {
        let (eips, gateways) = (self.world.model.table("vpc.eip"), self.world.model.table("vpc.nat"));
        let cloud = &self.world.cloud;
        let mut rows = cloud.ids(eips).iter().filter_map(|id| cloud.get(eips, id));
        let is_bound = |row: &&Row| cloud.get(gateways, row.text("InstanceId")).is_some();
        rows.find(is_bound).map(|row| row.text("IpAddress").to_owned())
    }

    /// The kind of resource that an input names which is called like the key of one kind only.
    fn keyed(&self, name: &str) -> Option<&'static str> {
        match name {
            "SourceGroupId" | "DestGroupId" => return Some("ecs.security_group"),
            "SourcePrefixListId" | "DestPrefixListId" => return Some("ecs.prefix_list"),
            _ => {}
        }
        let resources = self.world.model.resources().iter();
        let is_it = |own: &&Resource| own.key == name && !own.prefix.is_empty();
        resources.filter(is_it).map(|own| own.table).next()
    }

    /// The id of something that is there, mostly.
    fn some_id(&mut self, table: &str) -> String {
        let ids = self.world.cloud.ids(self.world.model.table(table));
        match ids.len() {
            0 => "nobody".to_owned(),
            _ if self.random.u8(..20) == 0 => "nobody".to_owned(),
            count => ids[self.random.usize(..count)].clone(),
        }
    }

    fn fitting(
        &mut self,
        shape: &Shape,
        example: Option<&str>,
        text: Option<String>,
        target: &'static Target,
    ) -> Value {
        if let Some(named) = shape.shape.as_ref().and_then(|name| target.shapes.get(name)) {
            return self.fitting(named, example, text, target);
        }
        let parsed = || example.and_then(|text| serde_json::from_str::<Value>(text).ok());
        match shape.r#type.unwrap_or(Type::Any) {
            Type::Record => {
                let mut members = Map::new();
                for member in &shape.members {
                    let value = match member.name.as_str() {
                        "Key" | "key" => json!(["a", "b"][self.random.usize(..2)]),
                        "Value" | "value" => json!(["x", "y"][self.random.usize(..2)]),
                        "Cidr" => json!(format!("10.{}.0.0/16", self.random.u8(..200))),
                        name if rule_part(name).is_some() => json!(rule_part(name)),
                        name if member.required || self.random.bool() => {
                            let id = self.keyed(name).map(|table| self.some_id(table));
                            let text = usual(name).or(id);
                            self.fitting(&member.shape, member.example.as_deref(), text, target)
                        }
                        _ => continue,
                    };
                    members.insert(member.name.clone(), value);
                }
                Value::Object(members)
            }
            Type::List => {
                let item = shape.items.as_deref().map(|item| self.fitting(item, None, text, target));
                item.into_iter().collect()
            }
            Type::Map => json!({}),
            Type::Boolean => json!(self.random.bool()),
            Type::Int32 | Type::Int64 if text.as_deref().is_some_and(|text| text.parse::<i64>().is_ok()) => {
                json!(text.and_then(|text| text.parse::<i64>().ok()))
            }
            Type::Int32 | Type::Int64 => match parsed().filter(Value::is_i64) {
                Some(example) if self.random.bool() => example,
                _ => json!(shape.minimum.unwrap_or(1.0) as i64),
            },
            Type::Float | Type::Double => json!(shape.minimum.unwrap_or(1.0)),
            Type::Enum if shape.values.iter().any(|value| Some(&value.value) == text.as_ref()) => json!(text),
            Type::Enum if !shape.values.is_empty() => {
                json!(shape.values[self.random.usize(..shape.values.len())].value)
            }
            _ => json!(
                text.or(example.map(str::to_owned)).unwrap_or_else(|| format!("text{}", self.random.u8(..9)))
            ),
        }
    }
}

/// A value for an input whose values are told by prose alone, or that would seldom fit together with others.
fn usual(name: &str) -> Option<String> {
    let value = match name {
        "zoneId" => "HKG-A",
        // Of a kind and size that every instance type takes.
        "Category" | "DiskCategory" | "SystemDisk.Category" => "cloud_essd",
        "PerformanceLevel" | "SystemDisk.PerformanceLevel" => "PL1",
        "Size" => "100",
        "PrivatePoolOptions.MatchCriteria" => "Open",
        "direction" => "ingress",
        "policy" => "accept",
        "ipProtocol" => "tcp",
        "portRange" => "22/22",
        "cidrIp" => "10.0.0.0/8",
        "cluster_type" => "ManagedKubernetes",
        "kubernetes_version" => "1.30.7-aliyun.1",
        _ => return None,
    };
    Some(value.to_owned())
}
